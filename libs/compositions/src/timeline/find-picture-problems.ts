import { framesToSeconds, secondsToFrames, type Rational } from '@app/media-processing';
import { LIMITS, type OutputSpec, type ThumbnailsSpec } from '../spec';
import { countThumbnails, intervalFrames } from './pictures-of-output';
import type { Problem } from './problem';

interface Grid {
  readonly frameRate: Rational;
  /** Length of the timeline. */
  readonly seconds: number;
}

/** What contradicts the timeline in the pictures that are asked for. */
export function findPictureProblems(output: OutputSpec | null | undefined, grid: Grid): Problem[] {
  const { poster_time: posterTime, thumbnails } = output ?? {};
  const beyond = typeof posterTime === 'number' && posterTime > grid.seconds;
  return [
    ...(beyond
      ? [
          {
            path: 'output.poster_time',
            message: `poster_time must be at most the length of the timeline (${grid.seconds} s).`,
          },
        ]
      : []),
    ...(thumbnails ? thumbnailProblems(thumbnails, grid) : []),
  ];
}

function thumbnailProblems(thumbnails: ThumbnailsSpec, { frameRate, seconds }: Grid): Problem[] {
  const path = 'output.thumbnails';
  const totalFrames = secondsToFrames(seconds, frameRate);
  const { count, interval } = thumbnails;
  const given = [count, interval].filter((value) => typeof value === 'number').length;
  if (given !== 1) {
    const what = given === 0 ? 'has neither count nor interval' : 'has both count and interval';
    return [{ path, message: `thumbnails ${what}; it must have one of the two.` }];
  }
  if (typeof count === 'number' && count > totalFrames) {
    return [
      { path: `${path}.count`, message: `count must be at most the number of frames of the video (${totalFrames}).` },
    ];
  }
  if (typeof interval !== 'number') return [];
  if (intervalFrames(interval, frameRate) < 1) {
    const frame = framesToSeconds(1, frameRate).toFixed(4);
    return [{ path: `${path}.interval`, message: `interval must be at least one frame (${frame} s).` }];
  }
  const asked = countThumbnails(thumbnails, { totalFrames, frameRate });
  if (asked <= LIMITS.thumbnails.max) return [];
  const least = Math.ceil((seconds / LIMITS.thumbnails.max) * 1000) / 1000;
  return [
    {
      path: `${path}.interval`,
      message: `interval would make ${asked} pictures; it must be at least ${least} s, for ${LIMITS.thumbnails.max} of them.`,
    },
  ];
}
