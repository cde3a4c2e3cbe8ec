import { TRANSITION_TYPES } from '@app/media-processing';
import fc from 'fast-check';
import type { ClipSpec } from '../../spec';
import { anyClipOf } from './any-clip.spec-data';
import { secondsUpTo, shareOf } from './any-value.spec-data';

const anySlot = fc.record({ gap: secondsUpTo(3), length: shareOf(0.2, 25) }).chain(({ gap, length }) =>
  fc.record({
    gap: fc.constant(gap),
    length: fc.constant(length),
    clip: anyClipOf(length),
    type: fc.constantFrom(...TRANSITION_TYPES),
    /** How the clip is come to: over a gap, or by a transition that takes so much of the shorter one of the two. */
    overlap: fc.option(shareOf(0.1, 0.45)),
  }),
);

/** Clips of one track, one after the other: with gaps between, or passing into each other. */
export const anyTrack = (track: number): fc.Arbitrary<ClipSpec[]> =>
  fc.array(anySlot, { minLength: track === 0 ? 1 : 0, maxLength: 5 }).map((slots) => {
    let end = 0;
    return slots.map(({ gap, length, clip, type, overlap }, index) => {
      const last = slots[index - 1];
      const duration = last && overlap !== null ? overlap * Math.min(length, last.length) : 0;
      const start_time = duration > 0 ? end - duration : end + gap;
      end = start_time + length;
      const transition = duration > 0 ? { transition: { type, duration } } : {};
      return { ...clip, start_time, end_time: end, track, ...transition };
    });
  });
