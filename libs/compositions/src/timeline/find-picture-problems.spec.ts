import type { OutputSpec } from '../spec';
import { findPictureProblems } from './find-picture-problems';
import type { Problem } from './problem';

function problemsOf(output: OutputSpec | undefined, seconds = 10): Problem[] {
  const clips = [{ video_url: 'https://media.example/a.mp4', start_time: 0, end_time: seconds }];
  return findPictureProblems({ title: 'x', clips, ...(output && { output }) }, { num: 30, den: 1 });
}

describe('findPictureProblems', () => {
  it.each<OutputSpec | undefined>([
    undefined,
    {},
    { poster_time: 10 },
    { thumbnails: { count: 300 } },
    { thumbnails: { interval: 1 / 30, count: null } },
    { thumbnails: { interval: 100 } },
  ])('%j is possible', (output) => {
    expect(problemsOf(output)).toEqual([]);
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
    expect(problemsOf(output)).toEqual([{ path: `output.${path}`, message }]);
  });

  it('tells the least interval for a long timeline', () => {
    const [problem] = problemsOf({ thumbnails: { interval: 1 } }, 3600.5);
    expect(problem?.message).toBe('interval would make 3601 thumbnails; it must be at least 7.201 s, for 500 of them.');
    expect(problemsOf({ thumbnails: { interval: 7.201 } }, 3600.5)).toEqual([]);
  });
});
