import fc from 'fast-check';
import { ANIMATION_TYPES, type OverlaySpec } from '../../spec';
import { anyPosition, optional, shareOf } from './any-value.spec-data';

const anySlot = fc.record({ start: shareOf(0, 60), length: shareOf(0.5, 20) });

/** Texts anywhere, also beyond the end, that may come and go. */
export const anyOverlay: fc.Arbitrary<OverlaySpec> = anySlot.chain(({ start, length }) =>
  fc.record(
    {
      text: fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }),
      position: anyPosition,
      start_time: fc.constant(start),
      end_time: fc.constant(start + length),
      font_size: optional(fc.integer({ min: 12, max: 144 })),
      opacity: optional(shareOf(0, 1)),
      animation: optional(
        fc.record({
          in: optional(fc.constantFrom(...ANIMATION_TYPES)),
          out: fc.constantFrom(...ANIMATION_TYPES),
          duration: shareOf(0.1, Math.max(0.1, length / 3)),
        }),
      ),
    },
    { requiredKeys: ['text', 'position', 'start_time', 'end_time'] },
  ),
);
