import * as fc from 'fast-check';
import { lookOfClip } from '../../timeline/look-of-clip';
import type { TimelineClip } from '../../timeline/timeline';
import { black } from './black';
import { freeze } from './freeze';
import { loop } from './loop';
import type { Showing, Underrun } from './showing';

const frameRate = { num: 30, den: 1 };

/** What a clip shows from frame 100 on: the source's frames 10, 11 … up to `length` of them, in a slot of `slot`. */
function show(underrun: Underrun, slot: number, length: number): Showing[] {
  const clip: TimelineClip = {
    index: 0,
    url: 'a',
    startFrame: 100,
    endFrame: 100 + slot,
    trimStartFrame: 10,
    trimEndFrame: null,
    track: 0,
    speed: 1,
    transition: null,
    fadeInFrames: 0,
    fadeOutFrames: 0,
    look: lookOfClip({ video_url: 'a', start_time: 0, end_time: 1 }, 'clips.0'),
    underrun: 'freeze',
    volume: 1,
  };
  return underrun(clip, { sourceEndFrame: 10 + length, frameRate });
}

/** The source's frame at each frame of the slot. */
function framesShown(showings: readonly Showing[]): number[] {
  return showings.flatMap(({ startFrame, endFrame, sourceFrame, sourceEndFrame, repeatFrame }) =>
    Array.from({ length: endFrame - startFrame }, (_, k) =>
      repeatFrame === undefined
        ? Math.min(sourceFrame + k, sourceEndFrame - 1)
        : repeatFrame + ((sourceFrame + k - repeatFrame) % (sourceEndFrame - repeatFrame)),
    ),
  );
}

const frames = { slot: fc.integer({ min: 1, max: 900 }), length: fc.integer({ min: 1, max: 900 }) };

describe('what fills a slot', () => {
  it('is the last frame: freeze', () => {
    expect(framesShown(show(freeze, 5, 3))).toEqual([10, 11, 12, 12, 12]);
  });

  it('is nothing: black', () => {
    expect(show(black, 5, 3)).toMatchObject([{ startFrame: 100, endFrame: 103 }]);
    expect(show(black, 5, 9)).toEqual(show(freeze, 5, 9));
  });

  it('is the source from its in point on, again and again: loop', () => {
    fc.assert(
      fc.property(frames.slot, frames.length, (slot, length) => {
        const showings = show(loop, slot, length);
        expect(framesShown(showings)).toEqual(Array.from({ length: slot }, (_, k) => 10 + (k % length)));
        expect(showings[0]?.startFrame).toBe(100);
        expect(showings.at(-1)?.endFrame).toBe(100 + slot);
      }),
    );
  });

  it('is cut where a repetition begins, but not every few frames', () => {
    expect(show(loop, 100, 40).map(({ startFrame }) => startFrame)).toEqual([100, 140, 180]);
    expect(show(loop, 100_000, 14)).toHaveLength(1);
    expect(show(loop, 100_000, 15)).toHaveLength(6667);
  });
});
