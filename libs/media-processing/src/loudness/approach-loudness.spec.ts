import * as fc from 'fast-check';
import { approachLoudness } from './approach-loudness';

interface Programme {
  readonly lufs: number;
  readonly peakDbfs: number;
  /** Of what goes beyond the limit, how much less loud the limiter makes it. */
  readonly limiterTakes: number;
  readonly encoderTakesLu?: number;
}

/** The loudness of each file that is made, the last one at the end. */
async function filesOf(target: number, programme: Programme): Promise<{ gainDb: number; lufs: number }[]> {
  const { lufs, peakDbfs, limiterTakes, encoderTakesLu = 0 } = programme;
  const files: { gainDb: number; lufs: number }[] = [];
  await approachLoudness(target, {
    measureMix: () => Promise.resolve(lufs),
    makeFile: (gainDb) => {
      const over = Math.max(0, peakDbfs + gainDb + 1);
      files.push({ gainDb, lufs: lufs + gainDb - limiterTakes * over - encoderTakesLu });
      return Promise.resolve(files.at(-1)?.lufs ?? NaN);
    },
  });
  return files;
}

describe('approachLoudness', () => {
  it.each([
    ['louder', -30, 14],
    ['softer', -6, -10],
  ])('makes one file, %s, where nothing is in the way', async (_name, lufs, gainDb) => {
    expect(await filesOf(-16, { lufs, peakDbfs: lufs + 3, limiterTakes: 0.5 })).toEqual([{ gainDb, lufs: -16 }]);
  });

  it('makes up for what limiter and encoder take away', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.double({ min: -60, max: -5, noNaN: true }),
        fc.double({ min: 3, max: 20, noNaN: true }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        fc.double({ min: 0, max: 2, noNaN: true }),
        async (lufs, crestDb, limiterTakes, encoderTakesLu) => {
          const files = await filesOf(-14, { lufs, peakDbfs: lufs + crestDb, limiterTakes, encoderTakesLu });
          expect(Math.abs((files.at(-1)?.lufs ?? NaN) + 14)).toBeLessThan(0.3);
        },
      ),
    );
  });

  it('leaves silence alone', async () => {
    const files = await filesOf(-16, { lufs: -70, peakDbfs: -Infinity, limiterTakes: 0 });
    expect(files).toEqual([{ gainDb: 0, lufs: -70 }]);
  });

  it('gives up where no gain helps', async () => {
    const files = await filesOf(-10, { lufs: -30, peakDbfs: -1, limiterTakes: 1 });
    expect(files).toHaveLength(5);
    expect(files.at(-1)?.gainDb).toBe(40);
  });
});
