import { isStill } from '../../media-info/is-still';
import type { VideoInfo } from '../../media-info/media-info';
import type { ClipLayer } from '../../segments/segment';
import type { StreamProfile } from '../../segments/stream-profile';
import { formatSeconds } from '../../time/format-seconds';
import { framesToSeconds } from '../../time/frames';
import { formatRational } from '../../time/rational';
import { findVideo } from '../find-input';
import { seekArgs } from '../seek';
import { USER_MEDIA_INPUT_OPTIONS } from '../user-media-options';
import type { CompiledLayer, LayerContext } from './compiled-layer';
import { cutFrames } from './cut-frames';
import { decodeOptions } from './decode-options';
import { deinterlace } from './deinterlace';
import { fadePicture } from './fade-picture';
import { lookOfClip } from './look-of-clip';
import { turnUpright } from './turn-upright';
import { videoPreRollUs } from './video-pre-roll';

/**
 * Video of a source, on the frame grid of the output.
 *
 * All frames are numbered on one grid that begins with the source's first frame, however far into the file the reading
 * starts: `fps` puts every source frame on the nearest number and fills the gaps by repeating, and the cut is by
 * number. So the chunks of a long clip hold exactly the frames that one long segment would.
 */
export function compileClipLayer(layer: ClipLayer, context: LayerContext): CompiledLayer {
  const { profile, frames, inputs, threads, decoderArgs, isBase } = context;
  const source = findVideo(inputs, layer.sourceId);
  const { path, video } = source;
  const { speed = 1 } = layer;
  const cut = cutFrames(layer, frames);
  const turn = turnUpright(video);
  const deinterlacing = deinterlace(video, profile.frameRate);
  const seek = seekArgs({
    targetUs: video.startUs + framesToSeconds(cut.first, profile.frameRate) * speed * 1_000_000,
    startUs: video.startUs,
    preRollUs: videoPreRollUs(source),
  });
  const { fit, finish, box } = lookOfClip(layer, video, context);
  return {
    input: {
      args: [
        [...USER_MEDIA_INPUT_OPTIONS],
        ['-threads', String(threads)],
        ...decoderArgs,
        // For interlaced streams, the size must not change, or the filters would be reinitialised.
        ...(deinterlacing.length === 0 ? turn.inputOptions : []),
        ...decodeOptions(video),
        ...seek,
        ['-i', path],
      ],
      streamIndex: video.streamIndex,
    },
    filters: [
      ...(isStill(source.media)
        ? [...onePicture(profile), ...turn.filters, ...fit, ...hold(frames)]
        : [
            ...countFromFirstFrame(video),
            ...deinterlacing,
            ...atSpeed(speed),
            onGrid(profile, { fromStart: seek.length === 0 }),
            ...cut.filters,
            ...turn.filters,
            ...fit,
          ]),
      ...finish,
      ...fadePicture(layer.fade, { frameRate: profile.frameRate, isBase }),
    ],
    x: box.x,
    y: box.y,
  };
}

/** The start is a whole number of the stream's ticks, rounded to microseconds: rounding again finds it. */
function countFromFirstFrame({ startUs }: VideoInfo): string[] {
  return startUs === 0 ? [] : [`setpts=PTS-round(${formatSeconds(startUs)}/TB)`];
}

/** In microseconds: the ticks of the file may be too few to tell apart the frames of a fast one. */
function atSpeed(speed: number): string[] {
  return speed === 1 ? [] : ['settb=AVTB', `setpts=round(PTS/${speed})`];
}

/**
 * `start_time` makes the first frame start at 0 if the file starts with one that cannot be decoded. `eof_action` keeps
 * a last frame shorter than half a frame of the output: screen recordings may end so, with the frame that matters.
 */
function onGrid({ frameRate }: StreamProfile, { fromStart }: { fromStart: boolean }): string {
  return `fps=${formatRational(frameRate)}:eof_action=pass${fromStart ? ':start_time=0' : ''}`;
}

/**
 * An image is prepared once and then repeated. `fps` comes first: it drops a single frame whose duration `overlay` (in
 * a fit) has removed.
 */
function onePicture(profile: StreamProfile): string[] {
  return [onGrid(profile, { fromStart: true }), 'trim=end_frame=1'];
}

function hold(frames: number): string[] {
  return ['tpad=stop=-1:stop_mode=clone', `trim=end_pts=${frames}`];
}
