// How loud sound is that passes into other sound, sample by sample.
import { compileAudioMix, type AudioPiece, type LocalSource } from '@app/media-processing';
import { inputsOf, Lab, samplesBeforeEncoding } from './compile-lab';

const RATE = 48_000;
const LEVEL = 0.5;

let lab: Lab;
let steady: LocalSource;
beforeAll(async () => {
  lab = await Lab.open();
  const sound = `aevalsrc=${LEVEL}|${LEVEL}:s=${RATE}:d=3`;
  steady = await lab.make('steady.wav', '-f', 'lavfi', '-i', sound, '-c:a', 'pcm_f32le');
});
afterAll(() => lab.close());

const CROSSFADE = { startSample: RATE, samples: 20_000 };

/** The gain of each sample of two seconds in which a piece is heard. */
async function gains(piece: Partial<AudioPiece>): Promise<Float32Array> {
  const whole: AudioPiece = { sourceId: 'steady', startSample: 0, samples: 2 * RATE, sourceSample: 0 };
  const mix = { totalSamples: 2 * RATE, tracks: [{ volume: 1, pieces: [{ ...whole, ...piece }] }] };
  const inputs = inputsOf({ steady });
  const command = compileAudioMix({ mix, inputs, codec: 'aac', outputPath: lab.path('mix.m4a') });
  const both = await samplesBeforeEncoding(command);
  return both.filter((_, index) => index % 2 === 0).map((value) => value / LEVEL);
}

const going = { samples: RATE + 20_000, crossfades: [{ ...CROSSFADE, direction: 'out' as const }] };
const coming = { startSample: RATE, samples: RATE, crossfades: [{ ...CROSSFADE, direction: 'in' as const }] };

describe('two sounds that pass into one another', () => {
  it('have the same power together all the way', async () => {
    const [out, into] = [await gains(going), await gains(coming)];
    expect(out).toHaveLength(2 * RATE);
    const powers = out.map((gain, at) => gain ** 2 + (into[at] ?? 0) ** 2);
    expect(powers.every((power) => Math.abs(power - 1) < 0.001)).toBe(true);
  });

  it('begin and end by the sample', async () => {
    const [out, into] = [await gains(going), await gains(coming)];
    expect(Math.min(...out.slice(0, RATE))).toBeGreaterThan(0.9999);
    expect(Math.min(...into.slice(RATE + 20_000))).toBeGreaterThan(0.9999);
    expect(Math.max(...out.slice(RATE + 20_000), ...into.slice(0, RATE))).toBe(0);
    const half = RATE + 10_000;
    expect(Math.abs((out[half] ?? 0) - Math.SQRT1_2)).toBeLessThan(0.001);
    expect(Math.abs((into[half] ?? 0) - Math.SQRT1_2)).toBeLessThan(0.001);
  });

  it('go on as they would where a piece begins, or ends, in between', async () => {
    const into = await gains(coming);
    const late = await gains({ ...coming, startSample: RATE + 7001, samples: RATE - 7001 });
    expect(late.subarray(RATE + 7001)).toEqual(into.subarray(RATE + 7001));
    const out = await gains(going);
    const early = await gains({ ...going, samples: RATE + 7001 });
    expect(early.subarray(0, RATE + 7001)).toEqual(out.subarray(0, RATE + 7001));
    expect(Math.max(...early.subarray(RATE + 7001))).toBe(0);
  });
});
