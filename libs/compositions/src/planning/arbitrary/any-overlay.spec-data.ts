import { FONT_WEIGHTS, TEXT_POSITIONS, type TypesetCue } from '@app/media-processing';
import fc from 'fast-check';
import { ANIMATION_TYPES, type OverlaySpec } from '../../spec';
import { anyPosition, optional, shareOf } from './any-value.spec-data';

const anySlot = fc.record({ start: shareOf(0, 60), length: shareOf(0.5, 20) });

/** Texts anywhere, also beyond the end, that may come and go. */
const anyText: fc.Arbitrary<OverlaySpec> = anySlot.chain(({ start, length }) =>
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

const anySubtitles: fc.Arbitrary<OverlaySpec> = anySlot.chain(({ start, length }) =>
  fc.record(
    {
      type: fc.constant('subtitles' as const),
      url: fc.constant('https://media.example/talk.srt'),
      start_time: fc.constant(start),
      end_time: fc.constant(start + length),
      position: optional(fc.constantFrom(...TEXT_POSITIONS)),
      style: optional(
        fc.record({
          font_size: optional(fc.integer({ min: 12, max: 144 })),
          font_weight: optional(fc.constantFrom(...FONT_WEIGHTS)),
          outline: optional(fc.record({ width: shareOf(0, 40) })),
          background: optional(fc.record({ color: fc.constant('#00000080') })),
        }),
      ),
    },
    { requiredKeys: ['type', 'url', 'start_time', 'end_time'] },
  ),
);

export const anyOverlay: fc.Arbitrary<OverlaySpec> = fc.oneof({ arbitrary: anyText, weight: 3 }, anySubtitles);

/** What any subtitles say: lines that follow each other, at once or after a while, and one that moves. */
export const anyCues: readonly TypesetCue[] = [
  [0, 1200],
  [1200, 1201],
  [9000, 12_345],
  [12_000, 90_000],
].map(([startMs = 0, endMs = 0], index) => ({
  ...{ startMs, endMs, layer: 0, event: `S0,,0,0,0,,Line ${index}`, moves: index === 2 },
}));
