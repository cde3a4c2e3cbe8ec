// What players of a preview hear, with the real ffmpeg: is it the sound of the video, to the sample?
import { appendFile, stat } from 'node:fs/promises';
import { AAC_PRIMING_SAMPLES, compileAudioMix, type AudioMix, type LocalSource } from '@app/media-processing';
import { beginningOfMix } from '../../../libs/compositions/src/preview/beginning-of-mix';
import { PreviewSound, type SoundSoFar } from '../../../libs/compositions/src/preview/preview-sound';
import { soundBeforehand, soundLengths } from '../../../libs/compositions/src/preview/sound-grid';
import { RenderParts } from '../../../libs/compositions/src/cache/render-parts';
import { inputsOf, Lab, runCommand, samplesOf } from '../media-processing/compile-lab';
import { CacheStage } from './cache-stage';

const RATE = 48_000;
/** Neither a whole number of frames, nor of segments. */
const TOTAL_SAMPLES = 181 * RATE + 77;

let lab: Lab;
let stage: CacheStage;
let sources: Record<'music' | 'noise', LocalSource>;
let sounds: PreviewSound;

beforeAll(async () => {
  lab = await Lab.open();
  stage = await CacheStage.open();
  const tones = 'sine=f=440:b=4:r=48000:d=182';
  sources = {
    music: await lab.make('music.wav', '-f', 'lavfi', '-i', tones),
    noise: await lab.make('noise.wav', '-f', 'lavfi', '-i', 'anoisesrc=d=80:a=0.2:r=44100:seed=1'),
  };
  sounds = new PreviewSound(stage.store, stage.objects, new RenderParts(stage.dataSource, stage.objects));
});
afterAll(async () => {
  await stage.close();
  await lab.close();
});

const piece = (sourceId: string, startSample: number, samples: number) => ({
  ...{ sourceId, startSample, samples },
  sourceSample: 0,
});
const mix: AudioMix = {
  totalSamples: TOTAL_SAMPLES,
  tracks: [
    { volume: 0.8, pieces: [{ ...piece('music', 0, TOTAL_SAMPLES), fadeOutSamples: 170 * RATE }] },
    { volume: 1, pieces: [piece('noise', 20 * RATE, 70 * RATE), piece('noise', 95 * RATE, 70 * RATE)] },
  ],
};

/** Stores the sound of a mix, or its beginning. */
async function store(name: string, made: AudioMix, untilSample?: number): Promise<SoundSoFar> {
  const outputPath = lab.path(`${name}.m4a`);
  await runCommand(compileAudioMix({ mix: made, inputs: inputsOf(sources), codec: 'aac', outputPath, untilSample }));
  const { size: sizeBytes } = await stat(outputPath);
  const key = `audio/${name}.m4a`;
  await stage.store.putFile(key, outputPath);
  return { key, sizeBytes, segments: soundLengths(mix).length };
}

/** Of the timeline, without what fills the last frame. */
function bytesOf(samples: Float32Array): Buffer {
  expect(samples.length).toBeGreaterThanOrEqual(2 * TOTAL_SAMPLES);
  return Buffer.from(samples.buffer, samples.byteOffset, 2 * TOTAL_SAMPLES * samples.BYTES_PER_ELEMENT);
}

const read = (file: SoundSoFar, index: number | null): Promise<Buffer | null> => sounds.read({ mix, file, index });

it('is heard from its first sample to its last, and begins as what was made of it beforehand', async () => {
  const whole = await store('whole', mix);
  const played = lab.path('played.mp4');
  const segments: (Buffer | null)[] = [];
  for (let index = 0; index < whole.segments; index += 1) segments.push(await read(whole, index));
  for (const part of [await read(whole, null), ...segments]) await appendFile(played, part ?? '');
  const [expected, heard] = [await samplesOf(lab.path('whole.m4a')), await samplesOf(played)];
  // What is shown before zero primes the decoder: ffmpeg decodes it in fragments.
  const fromZero = heard.subarray(2 * AAC_PRIMING_SAMPLES);
  expect(bytesOf(expected).equals(bytesOf(fromZero))).toBe(true);

  const { untilSample = 0, segments: madeBeforehand = 0 } = soundBeforehand(mix) ?? {};
  const beginning = await store('beginning', beginningOfMix(mix, untilSample), untilSample);
  expect(beginning.sizeBytes).toBeLessThan(whole.sizeBytes / 2);
  for (let index = 0; index < madeBeforehand; index += 1) {
    expect((await read(beginning, index))?.equals(segments[index] ?? Buffer.alloc(0))).toBe(true);
  }
});

it('is not there where its file has gone', async () => {
  expect(await read({ key: 'audio/none.m4a', sizeBytes: 1000, segments: 1 }, 0)).toBeNull();
});
