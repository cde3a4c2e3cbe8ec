import { secondsToFrames, type Rational } from '@app/media-processing';
import { DEFAULTS, type OutputSpec, type ThumbnailsSpec } from '../spec';
import { evenSide, type OutputSize } from './output-size';

/** The pictures that are taken out of a finished video. */
export interface OutputPictures {
  readonly posterFrame: number;
  readonly thumbnails: Thumbnails | null;
}

export interface Thumbnails extends OutputSize {
  /** Each stands for a span of the timeline that contains `frame`. The spans tile the timeline. */
  readonly pictures: readonly { readonly frame: number; readonly startFrame: number; readonly endFrame: number }[];
  readonly sprite: boolean;
}

interface Frames extends OutputSize {
  readonly frameRate: Rational;
  readonly totalFrames: number;
}

export function picturesOfOutput(output: OutputSpec | null | undefined, frames: Frames): OutputPictures {
  const { frameRate, totalFrames } = frames;
  const posterFrame =
    typeof output?.poster_time === 'number'
      ? secondsToFrames(output.poster_time, frameRate)
      : Math.floor(totalFrames * DEFAULTS.posterPlace);
  const { thumbnails } = output ?? {};
  return {
    // The time of the end is that of the last frame.
    posterFrame: Math.min(posterFrame, totalFrames - 1),
    thumbnails: thumbnails ? placeThumbnails(thumbnails, frames) : null,
  };
}

/** How many pictures are asked for, on a timeline of so many frames. */
export function countThumbnails(
  { count, interval }: ThumbnailsSpec,
  { totalFrames, frameRate }: Pick<Frames, 'totalFrames' | 'frameRate'>,
): number {
  if (typeof count === 'number') return count;
  // Those whose time, rounded to a frame, is not the end.
  return Math.ceil((totalFrames - 0.5) / intervalFrames(interval ?? Infinity, frameRate));
}

/** Not rounded: an interval need not be a whole number of frames. */
export function intervalFrames(intervalSeconds: number, { num, den }: Rational): number {
  return (intervalSeconds * num) / den;
}

function placeThumbnails(spec: ThumbnailsSpec, frames: Frames): Thumbnails {
  const { totalFrames, frameRate } = frames;
  const { interval, times } = spec;
  const size = thumbnailSize(spec.width, frames);
  if (times) return { pictures: picturesAt(times, frames), sprite: false, ...size };
  const count = countThumbnails(spec, frames);
  const edge = (index: number): number => {
    if (index === count) return totalFrames;
    return interval ? secondsToFrames(index * interval, frameRate) : Math.round((index * totalFrames) / count);
  };
  const pictures = Array.from({ length: count }, (_, index) => {
    const [startFrame, endFrame] = [edge(index), edge(index + 1)];
    // With an interval, the frame at exactly that time; otherwise the middle, which is rarely a cut.
    return { frame: interval ? startFrame : Math.floor((startFrame + endFrame) / 2), startFrame, endFrame };
  });
  return { pictures, sprite: spec.sprite ?? false, ...size };
}

/** Each frame once, in their order, whatever the order of the times. */
function picturesAt(times: readonly number[], { frameRate, totalFrames }: Frames): Thumbnails['pictures'] {
  const frames = times.map((time) => Math.min(secondsToFrames(time, frameRate), totalFrames - 1));
  const distinct = [...new Set(frames)].sort((a, b) => a - b);
  return distinct.map((frame, index) => ({ frame, startFrame: frame, endFrame: distinct[index + 1] ?? totalFrames }));
}

/** Never larger than the video. */
function thumbnailSize(wanted: number | null | undefined, { width, height }: OutputSize): OutputSize {
  const across = Math.min(wanted ?? DEFAULTS.thumbnailWidth, width);
  return { width: across, height: evenSide((across * height) / width) };
}
