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
import type { Box } from './contain-fit';
import { containFit } from './contain-fit';
import { convertColour } from './convert-colour';
import { deinterlace } from './deinterlace';
import { alphaDecoder, layOnBlack } from './transparency';
import { turnUpright } from './turn-upright';
import { videoPreRollUs } from './video-pre-roll';

/**
 * Moving pictures of a source, on the frames of the output.
 *
 * All frames are numbered on one grid that begins with the source's first frame, however far into the file the reading
 * starts: `fps` puts every source frame on the nearest number and fills the gaps by repeating, and the cut is by
 * number. So the chunks of a long clip hold exactly the frames that one long segment would.
 */
export function compileClipLayer(layer: ClipLayer, context: LayerContext): CompiledLayer {
  const { profile, frames, inputs, threads, decoderArgs, isBase } = context;
  const source = findVideo(inputs, layer.sourceId);
  const { path, video } = source;
  const turn = turnUpright(video);
  const deinterlacing = deinterlace(video, profile.frameRate);
  const box = containFit({ width: video.displayWidth, height: video.displayHeight }, profile);
  // Beyond the out point the frame before it stays: it is then the only one that is needed.
  const first = Math.min(layer.sourceFrame, layer.sourceEndFrame - 1);
  const end = first + frames;
  const seek = seekArgs({
    targetUs: video.startUs + framesToSeconds(first, profile.frameRate) * 1_000_000,
    startUs: video.startUs,
    preRollUs: videoPreRollUs(source),
  });
  return {
    input: {
      args: [
        [...USER_MEDIA_INPUT_OPTIONS],
        ['-threads', String(threads)],
        ...decoderArgs,
        ...alphaDecoder(video),
        // The size may not change within an interlaced stream, or its filters have to be built anew.
        ...(deinterlacing.length === 0 ? turn.inputOptions : []),
        ...seek,
        ['-i', path],
      ],
      streamIndex: video.streamIndex,
    },
    filters: [
      ...countFromFirstFrame(video),
      ...deinterlacing,
      onGrid(profile, { fromStart: seek.length === 0 }),
      ...(layer.sourceEndFrame < end ? [`trim=end_pts=${layer.sourceEndFrame}`] : []),
      'tpad=stop=-1:stop_mode=clone',
      `trim=start_pts=${first}:end_pts=${end}`,
      `setpts=PTS-${first}`,
      ...turn.filters,
      ...fitFilters({ video, box, profile, isBase }),
    ],
    x: isBase ? 0 : box.x,
    y: isBase ? 0 : box.y,
  };
}

/** The start is a whole number of the stream's ticks, rounded to microseconds: rounding again finds it. */
function countFromFirstFrame({ startUs }: VideoInfo): string[] {
  return startUs === 0 ? [] : [`setpts=PTS-round(${formatSeconds(startUs)}/TB)`];
}

/** `start_time` lets the first frame begin at 0 where the file's own start is one that cannot be decoded. */
function onGrid({ frameRate }: StreamProfile, { fromStart }: { fromStart: boolean }): string {
  return `fps=${formatRational(frameRate)}${fromStart ? ':start_time=0' : ''}`;
}

interface Fit {
  readonly video: VideoInfo;
  readonly box: Box;
  readonly profile: StreamProfile;
  readonly isBase: boolean;
}

/** `scale` hands on frames untouched that have the size already, and need no other colours. */
function fitFilters({ video, box, profile, isBase }: Fit): string[] {
  const { width, height } = profile;
  const { scaleOptions, filters } = convertColour(video);
  const hasBars = box.width < width || box.height < height;
  return [
    `scale=${[box.width, box.height, ...scaleOptions].join(':')}`,
    ...(isBase ? layOnBlack(video) : []),
    ...filters,
    'setsar=1',
    'format=yuv420p',
    ...(isBase && hasBars ? [`pad=${width}:${height}:${box.x}:${box.y}:black`] : []),
  ];
}
