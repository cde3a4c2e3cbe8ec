import type { ClipLayer, FfmpegCommand, LocalSource } from '@app/media-processing';
import { compileAudioMix } from '@app/media-processing';
import { hashesBeforeEncoding, inputsOf, Lab, runCommand, samplesOf } from './compile-lab';
import { rawPictures } from './raw-picture';

let lab: Lab;
/** Four seconds at 30 fps, as bright as the frame's number; a beep of 0.1 s in the second half of every second. */
let numbered: LocalSource;
beforeAll(async () => {
  lab = await Lab.open();
  const picture = "color=s=320x180:r=30:d=4,format=yuv420p,geq=lum='N+16':cb=128:cr=128";
  numbered = await lab.make(
    'numbered.mp4',
    ...[
      '-f',
      'lavfi',
      '-i',
      picture,
      '-f',
      'lavfi',
      '-i',
      "aevalsrc='0.5*sin(2*PI*1000*t)*between(mod(t,1),0.5,0.6)':s=48000:d=4",
    ],
    ...[
      '-c:v',
      'libx264',
      '-preset',
      'ultrafast',
      '-qp',
      '0',
      '-g',
      '30',
      '-colorspace',
      'bt709',
      '-color_range',
      'tv',
    ],
    ...['-c:a', 'pcm_s16le', '-f', 'mov'],
  );
});
afterAll(() => lab.close());

function show(layer: Partial<ClipLayer>, frames: number): FfmpegCommand {
  const clip: ClipLayer = {
    kind: 'clip',
    sourceId: 'a',
    sourceFrame: 0,
    sourceEndFrame: 1000,
    fit: 'contain',
    ...layer,
  };
  return lab.paint({ layers: [clip], frames, inputs: inputsOf({ a: numbered }) });
}

async function numbersShown(layer: Partial<ClipLayer>, frames: number): Promise<number[]> {
  return (await rawPictures(show(layer, frames))).map((picture) => picture.at(160, 90)[0] - 16);
}

const range = (length: number, step: number, from = 0): number[] => Array.from({ length }, (_, k) => from + k * step);

describe('a clip at another speed', () => {
  it('shows every second frame at double speed, from the in point to the out point', async () => {
    expect(await numbersShown({ speed: 2, sourceFrame: 20, sourceEndFrame: 50 }, 30)).toEqual(range(30, 2, 40));
    expect(await numbersShown({ speed: 2, sourceFrame: 20, sourceEndFrame: 23 }, 5)).toEqual([40, 42, 44, 44, 44]);
  });

  it('shows every frame twice at half the speed', async () => {
    const shown = await numbersShown({ speed: 0.5, sourceFrame: 100, sourceEndFrame: 240 }, 20);
    // A frame is shown from the output frame that is nearest to its time: here, exactly its own.
    expect(shown).toEqual(range(20, 0.5, 50).map(Math.floor));
  });

  it.each([0.25, 0.7, 1.1, 4])('shows at speed %d the same in chunks as in one segment', async (speed) => {
    const end = Math.floor(120 / speed);
    const frames = Math.min(end, 140);
    const chunk = (from: number, to: number): Promise<string[]> =>
      hashesBeforeEncoding(show({ speed, sourceFrame: from, sourceEndFrame: end }, to - from));
    const whole = await chunk(0, frames);
    const [third, half] = [Math.floor(frames / 3), Math.floor(frames / 2)];
    expect([...(await chunk(0, third)), ...(await chunk(third, half)), ...(await chunk(half, frames))]).toEqual(whole);
    expect(new Set(whole).size).toBeGreaterThan(25);
  });

  it.each([0.25, 0.5, 1.5, 4])('sounds at speed %d in time with its picture, at the same pitch', async (speed) => {
    const samples = Math.round((3 / speed) * 48_000);
    const piece = { sourceId: 'a', startSample: 0, samples, sourceSample: 0, speed };
    const outputPath = lab.path(`speed-${speed}.m4a`);
    const mix = { totalSamples: samples, tracks: [{ volume: 1, pieces: [piece] }] };
    await runCommand(compileAudioMix({ mix, codec: 'aac', inputs: inputsOf({ a: numbered }), outputPath }));
    const sound = await samplesOf(outputPath);
    const sourceFrame = Math.max(1, 1 / speed) / 30;
    for (const second of [0, 1, 2]) {
      const [from, to] = [Math.round(((second + 0.1) / speed) * 48_000), Math.round(((second + 1) / speed) * 48_000)];
      const heard = range(to - from, 1, from).filter((sample) => Math.abs(sound[2 * sample] ?? 0) > 0.15);
      const begins = (heard[0] ?? 0) / 48_000;
      expect(Math.abs(begins - (second + 0.5) / speed)).toBeLessThan(sourceFrame);
      const length = (heard.at(-1) ?? 0) / 48_000 - begins;
      expect(Math.abs(length - 0.1 / speed)).toBeLessThan(sourceFrame);
      const [first = 0, last = 0] = [heard[0], heard.at(-1)];
      const rises = range(last - first, 1, first).filter(
        (at) => (sound[2 * at] ?? 0) < 0 && (sound[2 * at + 2] ?? 0) >= 0,
      );
      expect(Math.abs(rises.length / length - 1000)).toBeLessThan(80);
    }
  });
});
