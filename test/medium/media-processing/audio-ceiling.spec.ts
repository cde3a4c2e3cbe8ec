// Lossy coding makes peaks higher than they were: does the limiter leave room for that, in every codec that is used?
import { AUDIO_ENCODINGS, compileAudioMix, CONTAINERS, type AudioCodec } from '@app/media-processing';
import { inputsOf, Lab, runCommand, samplesOf } from './compile-lab';

jest.setTimeout(120_000);

let lab: Lab;
beforeAll(async () => {
  lab = await Lab.open();
});
afterAll(() => lab.close());

/** Every bit rate that an output can have. */
const ENCODINGS = Object.values(CONTAINERS).flatMap(({ sound }) =>
  sound
    ? Object.values(sound.bitRates ?? { usual: AUDIO_ENCODINGS[sound.codec].bitRate }).map(
        (bitRate) => `${sound.codec} ${bitRate}`,
      )
    : [],
);

it.each([...new Set(ENCODINGS)])('%s keeps dense sound, four times too loud, below full scale', async (encoding) => {
  const [codec, bitRate] = encoding.split(' ') as [AudioCodec, string];
  const pink = 'anoisesrc=color=pink:a=1:r=48000:d=5:seed=1,aformat=channel_layouts=stereo';
  const source = await lab.make('pink.wav', '-f', 'lavfi', '-i', pink, '-c:a', 'pcm_f32le');
  const piece = { sourceId: 'a', startSample: 0, samples: 240_000, sourceSample: 0 };
  const outputPath = lab.path(`ceiling.${AUDIO_ENCODINGS[codec].extension}`);
  const mix = { totalSamples: 240_000, tracks: [{ volume: 2, pieces: [{ ...piece, volume: 2 }] }] };
  await runCommand(
    compileAudioMix({ mix, inputs: inputsOf({ a: source }), codec, bitRate: Number(bitRate), outputPath }),
  );
  const peak = (await samplesOf(outputPath)).reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  // Louder than half of full scale: the limiter has limited, and nothing else has made it quiet.
  expect(peak).toBeGreaterThan(0.7);
  expect(peak).toBeLessThanOrEqual(1);
});
