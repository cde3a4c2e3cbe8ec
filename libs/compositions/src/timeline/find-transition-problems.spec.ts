import * as fc from 'fast-check';
import { arbitraryTransitions } from '../planning/arbitrary-transitions.spec-data';
import type { ClipSpec } from '../spec';
import { findTimelineProblems } from './find-timeline-problems';

const clip = (start_time: number, end_time: number, duration?: number, track = 0): ClipSpec => ({
  video_url: 'https://media.example/a.mp4',
  ...{ start_time, end_time, track },
  ...(duration === undefined ? {} : { transition: { type: 'fade', duration } }),
});
const problems = (...clips: ClipSpec[]): [path: string, message: string][] =>
  findTimelineProblems({ title: 'x', clips }, { maxDurationSeconds: 10_800 }).map(({ path, message }) => [
    path,
    message,
  ]);

describe('the transition into a clip', () => {
  it('may be as long as the clips overlap, at any rate', () => {
    fc.assert(
      fc.property(arbitraryTransitions, (spec) => {
        expect(findTimelineProblems(spec, { maxDurationSeconds: 10_800 })).toEqual([]);
      }),
    );
  });

  it.each<[string, ClipSpec[]]>([
    ['each right after the other', [clip(0, 3), clip(2, 4, 1), clip(3, 6, 1)]],
    ['all of a clip', [clip(0, 3), clip(2, 3, 1), clip(3, 6)]],
    ['from the very beginning', [clip(0, 1), clip(0, 6, 1)]],
    ['on two tracks at once', [clip(0, 3), clip(0, 3, undefined, 5), clip(2, 4, 1), clip(2, 4, 1, 5)]],
    ['in a request of another order', [clip(2, 4, 1), clip(0, 3)]],
    ['off by less than a frame', [clip(0, 0.1 + 0.2), clip(0.2, 1, 0.11)]],
  ])('may be %s', (_name, clips) => {
    expect(problems(...clips)).toEqual([]);
  });

  it.each<[string, ClipSpec[], path: string, message: string]>([
    [
      'into the first clip of its track',
      [clip(0, 3), clip(2, 4, 1, 3)],
      'clips.1.transition',
      'A transition needs a clip to come from; no clip of track 3 begins before clips.1.',
    ],
    [
      'from a clip that has ended',
      [clip(0, 3), clip(3, 5, 1)],
      'clips.1.start_time',
      'The transition takes 1 s, and clips.1 has to begin as long before clips.0 ends (3 s); it begins at 3 s.',
    ],
    [
      'shorter than a frame',
      [clip(0, 3), clip(2.99, 5, 0.01)],
      'clips.1.transition.duration',
      'duration must be at least one frame (0.0333 s); it is 0.01 s.',
    ],
    [
      'shorter than the overlap',
      [clip(0, 3), clip(2, 5, 0.5)],
      'clips.1.transition.duration',
      'duration must be what clips.1 and clips.0 overlap by: 1 s; it is 0.5 s.',
    ],
    [
      'a frame longer than the overlap',
      [clip(0, 3), clip(2, 5, 31 / 30)],
      'clips.1.transition.duration',
      'duration must be what clips.1 and clips.0 overlap by: 1 s; it is 1.0333333333333334 s.',
    ],
    [
      'longer than its clip',
      [clip(0, 5), clip(2, 4, 3)],
      'clips.1.transition.duration',
      'duration must be at most the length of clips.1 (2 s); it is 3 s.',
    ],
    [
      'begun before the last one has ended',
      [clip(0, 4), clip(2, 6, 2), clip(3, 9, 3)],
      'clips.2.transition',
      'The transition into clips.2 begins at 3 s, before the one into clips.1 has ended (4 s); ' +
        'at most two clips of a track may overlap.',
    ],
    [
      'that is not there',
      [clip(0, 3), clip(2, 5)],
      'clips.1.start_time',
      'clips.1 begins before clips.0 has ended (3 s); clips of one track must not overlap, but for a transition.',
    ],
  ])('may not be one %s', (_name, clips, path, message) => {
    expect(problems(...clips)).toEqual([[path, message]]);
  });
});
