// A mix that is made in parts sounds like the same mix made at once.
import {
  bounceMix,
  compileAudioMix,
  compileStem,
  MAX_PIECES,
  stemMedia,
  type AudioMix,
  type AudioPiece,
  type LocalSource,
} from '@app/media-processing';
import { inputsOf, Lab, runCommand, samplesBeforeEncoding } from './compile-lab';

const RATE = 48_000;
const PIECES = 70;

let lab: Lab;
let sources: Record<string, LocalSource>;
beforeAll(async () => {
  lab = await Lab.open();
  const noise = (rate: number, seed: number) => ['-f', 'lavfi', '-i', `anoisesrc=r=${rate}:seed=${seed}:a=0.7:d=12`];
  sources = {
    a: await lab.make('a.m4a', ...noise(44_100, 1), '-c:a', 'aac'),
    b: await lab.make('b.wav', ...noise(48_000, 2), '-ac', '2'),
    c: await lab.make('c.mp3', ...noise(22_050, 3)),
  };
});
afterAll(() => lab.close());

/** Everything that is done with a piece, at odd places. */
function pieces(sourceId: string, count: number): AudioPiece[] {
  return Array.from({ length: count }, (_, index) => ({
    sourceId,
    startSample: index * 9_601 + (index % 5) * 17,
    samples: 9_000 + (index % 3) * 211,
    sourceSample: ((index * 7_919) % 9) * RATE + index,
    ...(index % 4 === 1 ? { speed: 1.37 } : {}),
    ...(index % 4 === 2 ? { fadeInSamples: 2_000, fadeOutSamples: 1_501 } : {}),
    ...(index % 4 === 3 ? { repeatSamples: 2_400, volume: 0.6 } : {}),
  }));
}

async function samplesOf(mix: AudioMix): Promise<{ samples: Float32Array; inputs: number[] }> {
  const bounced = bounceMix(mix);
  const known = { ...sources };
  const commands = [];
  for (const [index, stem] of bounced.stems.entries()) {
    const command = compileStem(stem.mix, inputsOf(known), lab.path(`stem-${index}.w64`));
    await runCommand(command);
    known[stem.id] = { path: command.outputPath, media: stemMedia(stem.mix) };
    expect(await lab.probe(command.outputPath)).toMatchObject({
      media: { container: 'w64', audio: { ...stemMedia(stem.mix).audio, durationUs: expect.any(Number) as number } },
    });
    commands.push(command);
  }
  const job = { mix: bounced.mix, inputs: inputsOf(known), codec: 'aac', outputPath: lab.path('mix.m4a') } as const;
  const command = compileAudioMix(job);
  commands.push(command);
  return {
    samples: await samplesBeforeEncoding(command),
    inputs: commands.map(({ args }) => args.filter(([flag]) => flag === '-i').length),
  };
}

it.each<[string, AudioMix['tracks']]>([
  ['of one track', [{ volume: 1, pieces: pieces('a', PIECES) }]],
  [
    'of several, with music that gives way',
    [
      { volume: 0.9, pieces: pieces('a', 12) },
      { volume: 0.4, role: 'bed', pieces: pieces('b', PIECES) },
      { volume: 1, role: 'voice', pieces: pieces('c', 20) },
      { volume: 1, role: 'voice', pieces: pieces('a', 3) },
    ],
  ],
  ['of many', Array.from({ length: 20 }, (_, index) => ({ volume: 0.2, pieces: pieces('abc'.charAt(index % 3), 2) }))],
])('a mix %s is the same in parts, sample by sample', async (_name, tracks) => {
  const mix: AudioMix = { totalSamples: PIECES * 9_700, tracks };
  const command = compileAudioMix({ mix, inputs: inputsOf(sources), codec: 'aac', outputPath: lab.path('once.m4a') });
  const once = await samplesBeforeEncoding(command);
  const { samples, inputs } = await samplesOf(mix);
  expect(inputs.length).toBeGreaterThan(1);
  expect(Math.max(...inputs)).toBeLessThanOrEqual(MAX_PIECES);
  expect(samples).toHaveLength(2 * mix.totalSamples);
  const difference = samples.reduce((most, value, index) => Math.max(most, Math.abs(value - (once[index] ?? NaN))), 0);
  const peak = once.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  expect(peak).toBeGreaterThan(0.3);
  expect(difference).toBeLessThan(1e-6);
});
