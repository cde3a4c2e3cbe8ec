import { framesToSeconds, secondsToFrames, type Rational } from '@app/media-processing';
import { LIMITS, type CompositionSpec } from '../spec';
import { totalSeconds } from './build-timeline';
import { unlessFlawed } from './flaws';
import { countThumbnails, intervalFrames } from './pictures-of-output';
import type { Problem } from './problem';

/** Posters and thumbnails that contradict the timeline. */
export function findPictureProblems(spec: CompositionSpec, frameRate: Rational): Problem[] {
  return [() => posterProblems(spec), () => thumbnailProblems(spec, frameRate)].flatMap(unlessFlawed);
}

function posterProblems(spec: CompositionSpec): Problem[] {
  const posterTime = spec.output?.poster_time;
  if (typeof posterTime !== 'number') return [];
  const seconds = totalSeconds(spec);
  if (posterTime <= seconds) return [];
  const message = `poster_time must be at most the length of the timeline (${seconds} s).`;
  return [{ path: 'output.poster_time', message }];
}

function thumbnailProblems(spec: CompositionSpec, frameRate: Rational): Problem[] {
  const thumbnails = spec.output?.thumbnails;
  if (!thumbnails) return [];
  const path = 'output.thumbnails';
  const { count, interval } = thumbnails;
  const given = [count, interval].filter((value) => typeof value === 'number').length;
  if (given !== 1) {
    const what = given === 0 ? 'has neither count nor interval' : 'has both count and interval';
    return [{ path, message: `thumbnails ${what}; it must have one of the two.` }];
  }
  if (typeof interval === 'number' && intervalFrames(interval, frameRate) < 1) {
    const frame = framesToSeconds(1, frameRate).toFixed(4);
    return [{ path: `${path}.interval`, message: `interval must be at least one frame (${frame} s).` }];
  }
  const seconds = totalSeconds(spec);
  const totalFrames = secondsToFrames(seconds, frameRate);
  if (typeof count === 'number' && count > totalFrames) {
    const message = `count must be at most the number of frames of the video (${totalFrames}).`;
    return [{ path: `${path}.count`, message }];
  }
  if (typeof interval !== 'number') return [];
  const asked = countThumbnails(thumbnails, { totalFrames, frameRate });
  if (asked <= LIMITS.thumbnails.max) return [];
  const least = Math.ceil((seconds / LIMITS.thumbnails.max) * 1000) / 1000;
  return [
    {
      path: `${path}.interval`,
      message: `interval would make ${asked} thumbnails; it must be at least ${least} s, for ${LIMITS.thumbnails.max} of them.`,
    },
  ];
}
