import type { ClipSpec } from '../spec';
import { findTimelineProblems } from './find-timeline-problems';

const clip = (start_time: number, end_time: number, fade = 0): ClipSpec => ({
  ...{ video_url: 'https://media.example/a.mp4', start_time, end_time, fade_in: fade, fade_out: fade },
});
const messages = (...clips: ClipSpec[]): string[] =>
  findTimelineProblems({ title: 'x', clips, output: { fps: 30 } }, { maxDurationSeconds: 10 }).map(
    ({ message }) => message,
  );

describe('a time that is no round number of seconds', () => {
  it('is short in what is said of fades', () => {
    expect(messages(clip(0, 1 / 30, 0.03))).toEqual([expect.stringContaining('the clip (0.0333 s).')]);
  });

  it('is short in what is said of clips that overlap', () => {
    expect(messages(clip(0, 2 / 3), clip(0.5, 1))).toEqual([expect.stringContaining('has ended (0.6667 s);')]);
  });
});
