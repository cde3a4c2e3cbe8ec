import { TRANSITION_TYPES } from '@app/media-processing';
import * as fc from 'fast-check';
import { OUTPUT_FPS, type ClipSpec, type CompositionSpec } from '../spec';

/** Well-formed requests of clips on two tracks, each of which the one before it passes into. */
export const arbitraryTransitions: fc.Arbitrary<CompositionSpec> = fc
  .record({
    clips: fc.array(
      fc.record({
        length: fc.double({ min: 1, max: 60, noNaN: true }),
        /** Of the shorter one of two clips. */
        overlap: fc.double({ min: 0.1, max: 0.45, noNaN: true }),
        type: fc.constantFrom(...TRANSITION_TYPES),
        track: fc.constantFrom(0, 4),
      }),
      { minLength: 2, maxLength: 20 },
    ),
    fps: fc.constantFrom(...OUTPUT_FPS, 'source' as const),
  })
  .map(({ clips, fps }) => {
    const ends = new Map<number, Pick<ClipSpec, 'start_time' | 'end_time'>>();
    return {
      title: 'any',
      clips: clips.map(({ length, overlap, type, track }): ClipSpec => {
        const last = ends.get(track);
        const duration = last ? overlap * Math.min(length, last.end_time - last.start_time) : 0;
        const start_time = (last?.end_time ?? 0) - duration;
        const span = { start_time, end_time: start_time + length };
        ends.set(track, span);
        const transition = last ? { type, duration } : null;
        return { video_url: 'https://media.example/clip.mp4', ...span, track, transition };
      }),
      output: { fps },
    };
  });
