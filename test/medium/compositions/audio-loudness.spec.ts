// EBU R128 on finished files, by ffmpeg's own meter.
import { ChildProcessRunner, MediaTools, parseLoudness, type AudioMix, type LocalSource } from '@app/media-processing';
import { SoundMixer } from '../../../libs/compositions/src/rendering/sound/sound-mixer';
import { ffmpeg, inputsOf, Lab, samplesOf } from '../media-processing/compile-lab';
import { ffmpegPath, ffprobePath } from '../media-processing/real-ffmpeg';

const RATE = 48_000;
const SECONDS = 8;

let lab: Lab;
beforeAll(async () => {
  lab = await Lab.open();
});
afterAll(() => lab.close());

async function master(source: LocalSource, targetLufs: number): Promise<string> {
  const samples = SECONDS * RATE;
  const piece = { sourceId: 'a', startSample: 0, samples, sourceSample: 0 };
  const mix: AudioMix = {
    totalSamples: samples,
    loudnessLufs: targetLufs,
    tracks: [{ volume: 1, pieces: [piece] }],
  };
  const outputPath = lab.path('master.m4a');
  const tools = new MediaTools({
    runner: new ChildProcessRunner(),
    ffmpegPath: ffmpegPath(),
    ffprobePath: ffprobePath(),
    stallTimeoutMs: 60_000,
    concurrency: 1,
    hardwarePolicy: 'off',
  });
  await new SoundMixer(tools).mix({
    mix,
    inputs: inputsOf({ a: source }),
    codec: 'aac',
    outputPath,
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  return outputPath;
}

async function loudnessOf(path: string): Promise<number> {
  const meter = ['-v', 'info', '-i', path, '-af', 'ebur128=framelog=verbose', '-f', 'null', '-'];
  return parseLoudness((await ffmpeg(meter)).warnings.split('\n')) ?? NaN;
}

const PROGRAMMES: Readonly<Record<string, string>> = {
  'a tone': `sine=f=440:r=${RATE}:d=${SECONDS}`,
  'a whisper': `anoisesrc=r=${RATE}:d=${SECONDS}:color=pink:seed=1,volume=-38dB`,
  'a roar, beyond full scale': `anoisesrc=r=${RATE}:d=${SECONDS}:color=white:seed=1:a=1,volume=6dB`,
  // Beats with pauses between: peaks 18 dB above its loudness.
  beats: `aevalsrc='0.9*exp(-30*mod(t,0.5))*sin(700*t)':s=${RATE}:d=${SECONDS}`,
};

describe.each(Object.entries(PROGRAMMES))('%s', (name, programme) => {
  it.each([-23, -16, -14])('is brought to %i LUFS', async (target) => {
    const file = `${name.replace(/\W/g, '-')}.wav`;
    const source = await lab.make(file, '-f', 'lavfi', '-i', programme, '-ac', '2', '-c:a', 'pcm_f32le');
    const finished = await master(source, target);
    expect(Math.abs((await loudnessOf(finished)) - target)).toBeLessThan(0.5);
    const peak = (await samplesOf(finished)).reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    expect(peak).toBeLessThan(1);
  });
});

describe('silence', () => {
  it('stays silent', async () => {
    const source = await lab.make('silence.wav', '-f', 'lavfi', '-i', `anullsrc=r=${RATE}:cl=stereo`, '-t', '8');
    const samples = await samplesOf(await master(source, -14));
    expect(samples.every((value) => value === 0)).toBe(true);
  });
});
