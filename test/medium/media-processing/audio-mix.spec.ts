// What is heard, sample by sample, from sources that the real ffmpeg made.
import { compileAudioMix, type AudioMix, type AudioPiece, type LocalSource } from '@app/media-processing';
import { inputsOf, Lab, samplesBeforeEncoding } from './compile-lab';

const RATE = 48_000;

let lab: Lab;
beforeAll(async () => {
  lab = await Lab.open();
});
afterAll(() => lab.close());

/** The left channel of a mix of `seconds` with one piece in it, from the source's beginning. */
async function heard(source: LocalSource, seconds: number, more: Partial<AudioPiece> = {}): Promise<Float32Array> {
  const totalSamples = Math.round(seconds * RATE);
  const piece: AudioPiece = { sourceId: 'a', startSample: 0, samples: totalSamples, sourceSample: 0, ...more };
  return leftOf({ totalSamples, tracks: [{ volume: 1, pieces: [piece] }] }, { a: source });
}

async function leftOf(mix: AudioMix, sources: Readonly<Record<string, LocalSource>>): Promise<Float32Array> {
  const command = compileAudioMix({ mix, inputs: inputsOf(sources), codec: 'aac', outputPath: lab.path('mix.m4a') });
  const both = await samplesBeforeEncoding(command);
  expect(both).toHaveLength(2 * mix.totalSamples);
  return both.filter((_, index) => index % 2 === 0);
}

function tone(frequency: number, seconds: number, rate = RATE): string[] {
  return ['-f', 'lavfi', '-i', `sine=f=${frequency}:r=${rate}:d=${seconds},volume=6dB`];
}

/** Amplitude of one frequency in sound. */
function levelOf(frequency: number, samples: Float32Array): number {
  const turn = (2 * Math.PI * frequency) / RATE;
  let [real, imaginary] = [0, 0];
  samples.forEach((value, at) => {
    real += value * Math.cos(turn * at);
    imaginary += value * Math.sin(turn * at);
  });
  return (2 * Math.hypot(real, imaginary)) / samples.length;
}

function largestStep(samples: Float32Array): number {
  return samples.subarray(1).reduce((most, value, index) => Math.max(most, Math.abs(value - (samples[index] ?? 0))), 0);
}

function peak(samples: Float32Array): number {
  return samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

describe('music that repeats', () => {
  // Whole waves: what comes after the seam goes on where the sound ended.
  it.each([
    ['loop.wav', RATE, []],
    ['loop441.wav', 44_100, []],
    ['loop.flac', 44_100, []],
    ['loop96.wav', 96_000, []],
    ['loop.m4a', RATE, ['-c:a', 'alac']],
  ])('%s at %i Hz goes on without a gap or a click', async (name, rate, codec) => {
    const source = await lab.make(name, ...tone(441, 1, rate), ...codec);
    const samples = await heard(source, 5.5, { repetitions: 6 });
    const wave = 2 * Math.PI * (441 / RATE) * 0.25;
    // Not where the tone sets in and breaks off.
    expect(largestStep(samples.subarray(480, -480))).toBeLessThan(1.01 * wave);
    expect(Math.min(...windows(samples, 4800).map(peak))).toBeGreaterThan(0.24);
  });

  it('goes by the sound of an MP3, not by its length, which counts what only fills its frames', async () => {
    const source = await lab.make('loop.mp3', ...tone(441, 1, 44_100), '-b:a', '192k');
    const samples = await heard(source, 4, { repetitions: 4 });
    const quiet = windows(samples, 480)
      .map(peak)
      .filter((value) => value < 0.2);
    expect(quiet).toEqual([]);
  });

  it('is the same whether it is kept in memory or read again', async () => {
    const source = await lab.make('again.wav', ...tone(441, 1, 44_100));
    const { audio } = source.media;
    if (!audio) throw new Error('The tone has no sound');
    const kept = await heard(source, 3.5, { repetitions: 4 });
    const long = { ...source, media: { ...source.media, audio: { ...audio, durationUs: 400_000_000 } } };
    expect(await heard(long, 3.5, { repetitions: 4 })).toEqual(kept);
  });

  it('repeats music that has a picture of its cover', async () => {
    const plain = await lab.make('plain.wav', ...tone(441, 0.5));
    const covered = await lab.make(
      'covered.mp3',
      '-i',
      plain.path,
      '-f',
      'lavfi',
      '-i',
      'color=red:s=64x64:d=0.04:r=25',
      ...['-map', '0', '-map', '1', '-c:v', 'png', '-disposition:v', 'attached_pic', '-id3v2_version', '3'],
    );
    expect(covered.media.video).toBeNull();
    expect(peak((await heard(covered, 3, { repetitions: 6 })).subarray(-4800))).toBeGreaterThan(0.2);
  });

  it('ends with silence where a file says that it is longer than it is', async () => {
    const source = await lab.make('short.wav', ...tone(441, 0.25));
    const samples = await heard(source, 2, { repetitions: 2 });
    expect(peak(samples.subarray(RATE))).toBe(0);
  });
});

describe('sounds over one another', () => {
  it('lie where they are placed and are as loud as they are meant to be, by the sample', async () => {
    // As loud as its time in seconds, so that every sample tells where in the source it comes from.
    const ramp = await lab.make('ramp.wav', '-f', 'lavfi', '-i', `aevalsrc=t/10:s=${RATE}:d=4`, '-c:a', 'pcm_f32le');
    const totalSamples = 3 * RATE;
    const first: AudioPiece = { sourceId: 'a', startSample: 12_345, samples: 40_001, sourceSample: 50_003, volume: 2 };
    const second: AudioPiece = { sourceId: 'a', startSample: 30_001, samples: 72_000, sourceSample: 7 };
    const tracks = [
      { volume: 1, pieces: [first] },
      { volume: 0.5, pieces: [second] },
    ];
    const samples = await leftOf({ totalSamples, tracks }, { a: ramp });
    const level = (piece: AudioPiece, gain: number, at: number): number => {
      const into = at - piece.startSample;
      return into >= 0 && into < piece.samples ? (gain * (piece.sourceSample + into)) / RATE / 10 : 0;
    };
    const errors = samples.map((value, at) => Math.abs(value - level(first, 2, at) - level(second, 0.5, at)));
    expect(peak(errors)).toBeLessThan(1e-6);
  });
});

describe('music under a voice', () => {
  it.each([
    ['a loud voice', 0],
    ['a soft one', -30],
  ])('is 12 dB softer while it hears %s, and as loud as before a second later', async (_name, decibels) => {
    const music = await lab.make('bed.wav', ...tone(300, 8));
    // Of another pitch, so that the music can be told from it.
    const voice = await lab.make(
      'voice.wav',
      '-f',
      'lavfi',
      '-i',
      `sine=f=3000:r=${RATE}:d=2,volume=${12 + decibels}dB`,
    );
    const totalSamples = 8 * RATE;
    const samples = await leftOf(
      {
        totalSamples,
        tracks: [
          {
            volume: 1,
            role: 'bed',
            pieces: [{ sourceId: 'music', startSample: 0, samples: totalSamples, sourceSample: 0 }],
          },
          {
            volume: 1,
            role: 'voice',
            pieces: [{ sourceId: 'voice', startSample: 2 * RATE, samples: 2 * RATE, sourceSample: 0 }],
          },
        ],
      },
      { music, voice },
    );
    const musicAt = (seconds: number): number => levelOf(300, samples.subarray(seconds * RATE, (seconds + 0.2) * RATE));
    const before = musicAt(1.5);
    expect(before).toBeCloseTo(0.25, 2);
    const drop = [2.2, 3, 3.7].map((seconds) => 20 * Math.log10(musicAt(seconds) / before));
    for (const value of drop) expect(Math.abs(value + 12)).toBeLessThan(0.5);
    expect(musicAt(5) / before).toBeGreaterThan(0.98);
    expect(musicAt(7) / before).toBeCloseTo(1, 3);
  });
});

describe('fades', () => {
  it('rise and fall by the sample', async () => {
    const one = await lab.make('one.wav', '-f', 'lavfi', '-i', `aevalsrc=0.5:s=${RATE}:d=3`, '-c:a', 'pcm_f32le');
    const samples = await heard(one, 3, { samples: 2 * RATE, fadeInSamples: 4800, fadeOutSamples: 24_000 });
    const at = (sample: number): number => samples[sample] ?? NaN;
    expect(at(0)).toBe(0);
    expect(at(1)).toBeCloseTo(0.5 / 4800, 5);
    expect(at(2400)).toBeCloseTo(0.25, 3);
    expect(at(4800)).toBe(0.5);
    expect(at(2 * RATE - 24_000)).toBe(0.5);
    expect(at(2 * RATE - 12_000)).toBeCloseTo(0.25, 3);
    expect(at(2 * RATE - 1)).toBeCloseTo(0.5 / 24_000, 5);
    expect(peak(samples.subarray(2 * RATE))).toBe(0);
  });

  it('fall at the end of what repeats, not at each end of the source', async () => {
    const source = await lab.make('fall.wav', ...tone(441, 1));
    const samples = await heard(source, 3, { repetitions: 3, fadeOutSamples: RATE / 2 });
    const loud = windows(samples, 4800).map(peak);
    expect(Math.min(...loud.slice(0, 25))).toBeGreaterThan(0.24);
    expect(Math.max(...loud.slice(29))).toBeLessThan(0.06);
  });
});

function windows(samples: Float32Array, size: number): Float32Array[] {
  return Array.from({ length: samples.length / size }, (_, index) =>
    samples.subarray(index * size, (index + 1) * size),
  );
}
