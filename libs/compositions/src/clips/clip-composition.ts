import { basename } from 'node:path/posix';
import { parseUrl } from '@app/contracts';
import { framesToSeconds, type MediaInfo } from '@app/media-processing';
import { sourceFrames } from '../planning/source-end-frame';
import { LIMITS, type CompositionSpec, type OutputFps } from '../spec';
import { outputFrameRate } from '../timeline/build-timeline';
import { resolveFps } from '../timeline/source-frame-rate';
import type { ClipOptions, JobClip } from './clip-request';

/** Output settings if only thumbnails are requested: the video then consists of just their frames. */
const THUMBNAILS_FPS: OutputFps = 25;
const UNNAMED = 'clip';

/**
 * The composition that produces what is requested of a clip, as far as it is known before the clip is fetched: see
 * `settleClip`.
 */
export function clipComposition({ url }: Pick<JobClip, 'url'>, options: ClipOptions): CompositionSpec {
  const { width, height, codec, quality, fps } = options;
  return {
    title: titleOf(url),
    clips: [{ video_url: url, start_time: 0, end_time: 1 }],
    output: { width, height, codec, quality, fps, format: 'mp4' },
  };
}

/** The same once the clip is fetched: its whole length, or just the requested frames. */
export function settleClip(clip: JobClip, options: ClipOptions, media: MediaInfo): CompositionSpec {
  const spec = resolveFps(clipComposition(clip, options), () => media);
  const wantsPictures = clip.operations.includes('thumbnail');
  if (!clip.operations.includes('normalize')) return filmOfFrames(spec, options, secondsOf(media, spec));
  const thumbnails = { times: options.thumbnailTimes, width: options.width };
  return {
    ...spec,
    clips: spec.clips.map((whole) => ({ ...whole, end_time: secondsOf(media, spec) })),
    output: { ...spec.output, ...(wantsPictures ? { thumbnails } : {}) },
  };
}

/** For each requested thumbnail time, its time on the timeline of the clip's composition, in seconds and in order. */
export function thumbnailPlaces({ operations }: JobClip, { thumbnailTimes }: ClipOptions): number[] {
  if (!operations.includes('thumbnail')) return [];
  return operations.includes('normalize')
    ? [...thumbnailTimes]
    : thumbnailTimes.map((_, index) => index / THUMBNAILS_FPS);
}

function filmOfFrames(spec: CompositionSpec, options: ClipOptions, lengthSeconds: number): CompositionSpec {
  const [whole] = spec.clips;
  if (!whole) return spec;
  const lastSeconds = Math.max(0, lengthSeconds - 1 / THUMBNAILS_FPS);
  const clips = options.thumbnailTimes.map((time, index) => ({
    ...whole,
    start_time: index / THUMBNAILS_FPS,
    end_time: (index + 1) / THUMBNAILS_FPS,
    trim_start: Math.min(time, lastSeconds),
  }));
  const times = clips.map(({ start_time: start }) => start);
  const output = { ...spec.output, fps: THUMBNAILS_FPS, thumbnails: { times, width: options.width } };
  return { ...spec, clips, audio: { original_audio_volume: 0 }, output };
}

function secondsOf(media: MediaInfo, spec: CompositionSpec): number {
  const rate = outputFrameRate(spec);
  return framesToSeconds(Math.max(1, sourceFrames(media, rate)), rate);
}

/** Title, which names the result when it is saved. */
function titleOf(url: string): string {
  const path = parseUrl(url)?.pathname ?? '';
  const name = basename(path)
    .replace(/\.\w{1,5}$/, '')
    .slice(0, LIMITS.titleLength);
  return name === '' ? UNNAMED : name;
}
