import type { OutputSpec } from '../spec';
import { findPictureProblems } from './find-picture-problems';

const grid = { frameRate: { num: 30, den: 1 }, seconds: 10 };

describe('findPictureProblems', () => {
  it.each<OutputSpec | undefined>([
    undefined,
    {},
    { poster_time: 10 },
    { thumbnails: { count: 300 } },
    { thumbnails: { interval: 1 / 30, count: null } },
    { thumbnails: { interval: 100 } },
  ])('%j is possible', (output) => {
    expect(findPictureProblems(output, grid)).toEqual([]);
  });

  it.each<[OutputSpec, string, string]>([
    [{ poster_time: 10.5 }, 'poster_time', 'poster_time must be at most the length of the timeline (10 s).'],
    [{ thumbnails: {} }, 'thumbnails', 'thumbnails has neither count nor interval; it must have one of the two.'],
    [
      { thumbnails: { count: 2, interval: 2 } },
      'thumbnails',
      'thumbnails has both count and interval; it must have one of the two.',
    ],
    [
      { thumbnails: { count: 301 } },
      'thumbnails.count',
      'count must be at most the number of frames of the video (300).',
    ],
    [{ thumbnails: { interval: 0.03 } }, 'thumbnails.interval', 'interval must be at least one frame (0.0333 s).'],
  ])('%j is not', (output, path, message) => {
    expect(findPictureProblems(output, grid)).toEqual([{ path: `output.${path}`, message }]);
  });

  it('tells the least interval for a long timeline', () => {
    const [problem] = findPictureProblems({ thumbnails: { interval: 1 } }, { ...grid, seconds: 3600.5 });
    expect(problem?.message).toBe('interval would make 3601 pictures; it must be at least 7.201 s, for 500 of them.');
    expect(findPictureProblems({ thumbnails: { interval: 7.201 } }, { ...grid, seconds: 3600.5 })).toEqual([]);
  });
});
