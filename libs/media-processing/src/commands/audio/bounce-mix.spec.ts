import fc from 'fast-check';
import type { AudioMix, AudioPiece, AudioTrack } from '../../segments/audio-mix';
import { bounceMix, isStem, MAX_PIECES } from './bounce-mix';

/** Tracks of pieces that follow each other, each of a source of its own. */
const anyMix: fc.Arbitrary<AudioMix> = fc
  .array(
    fc.record({
      volume: fc.constantFrom(0, 0.5, 1),
      role: fc.constantFrom(undefined, 'voice' as const, 'bed' as const),
      pieces: fc.array(fc.record({ gap: fc.nat(50), samples: fc.integer({ min: 1, max: 90 }) }), { maxLength: 70 }),
    }),
    { maxLength: 32 },
  )
  .map((tracks) => ({ totalSamples: 10_000, loudnessLufs: -16, tracks: tracks.map(trackOf) }));

function trackOf(
  { volume, role, pieces }: { volume: number; role: AudioTrack['role']; pieces: { gap: number; samples: number }[] },
  number: number,
): AudioTrack {
  let end = 0;
  return {
    volume,
    ...(role && { role }),
    pieces: pieces.map(({ gap, samples }, index): AudioPiece => {
      const startSample = end + gap;
      end = startSample + samples;
      return { sourceId: `${number}/${index}`, startSample, samples, sourceSample: index };
    }),
  };
}

const countPieces = ({ tracks }: AudioMix): number => tracks.reduce((sum, { pieces }) => sum + pieces.length, 0);

interface Heard extends AudioPiece {
  /** Of all the tracks that it goes through. */
  readonly gain: number;
  readonly role: AudioTrack['role'];
}

/** Every piece of a source that is heard, at its place on the timeline. */
function heardIn(mix: AudioMix, stems: ReadonlyMap<string, AudioMix>): Heard[] {
  return mix.tracks.flatMap(({ volume, role, pieces }) =>
    pieces.flatMap((piece) => {
      const stem = stems.get(piece.sourceId);
      if (!stem) return [{ ...piece, gain: volume, role }];
      expect(piece).toMatchObject({ sourceSample: 0, samples: stem.totalSamples });
      return heardIn(stem, stems).map((inner) => ({
        ...inner,
        startSample: inner.startSample + piece.startSample,
        gain: inner.gain * volume,
        role,
      }));
    }),
  );
}

const byName = (pieces: readonly Heard[]): Heard[] =>
  pieces.filter(({ gain }) => gain > 0).toSorted((a, b) => a.sourceId.localeCompare(b.sourceId));

describe('bounceMix', () => {
  it('leaves a mix of few pieces as it is', () => {
    fc.assert(
      fc.property(anyMix, (mix) => {
        fc.pre(countPieces(mix) <= MAX_PIECES);
        expect(bounceMix(mix)).toEqual({ stems: [], mix });
      }),
    );
  });

  it('never makes more than a few pieces in one command', () => {
    fc.assert(
      fc.property(anyMix, (whole) => {
        const { stems, mix } = bounceMix(whole);
        const audible = { ...mix, tracks: mix.tracks.filter(({ volume }) => volume > 0) };
        for (const each of [...stems.map((stem) => stem.mix), audible]) {
          expect(countPieces(each)).toBeLessThanOrEqual(MAX_PIECES);
        }
      }),
    );
  });

  it('lets everything be heard once, where it was, as loud as it was, in the part it had', () => {
    fc.assert(
      fc.property(anyMix, (whole) => {
        const { stems, mix } = bounceMix(whole);
        const made = new Map(stems.map((stem) => [stem.id, stem.mix]));
        expect(byName(heardIn(mix, made))).toEqual(byName(heardIn(whole, new Map())));
        expect(mix).toMatchObject({ totalSamples: whole.totalSamples, loudnessLufs: whole.loudnessLufs });
      }),
    );
  });

  it('makes each stem before it is read, and reads it once', () => {
    fc.assert(
      fc.property(anyMix, (whole) => {
        const { stems, mix } = bounceMix(whole);
        const waiting = new Set<string>();
        for (const { id, mix: each } of [...stems, { id: 'the mix', mix }]) {
          const read = each.tracks.flatMap(({ pieces }) => pieces.map(({ sourceId }) => sourceId)).filter(isStem);
          for (const name of read) expect(waiting.delete(name)).toBe(true);
          waiting.add(id);
        }
        expect([...waiting]).toEqual(['the mix']);
      }),
    );
  });
});
