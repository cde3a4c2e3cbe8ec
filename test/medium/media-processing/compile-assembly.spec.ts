import { readFile, writeFile } from 'node:fs/promises';
import type { Layer, LocalInputs, Rational, StreamProfile } from '@app/media-processing';
import {
  ChildProcessRunner,
  compileAssembly,
  compileAudioMix,
  concatList,
  formatRational,
  framesToSamples,
  inspectStream,
  toNumber,
  verifyOutput,
} from '@app/media-processing';
import { ffmpeg, ffprobe, hashesOf, inputsOf, Lab, runAll, runCommand, samplesOf, smallProfile } from './compile-lab';

jest.setTimeout(120_000);

let lab: Lab;
beforeAll(async () => {
  lab = await Lab.open();
});
afterAll(() => lab.close());

interface Join {
  readonly profile: StreamProfile;
  readonly totalFrames: number;
  readonly outputPath: string;
  /** Hashes of the pictures of all segments, in order. */
  readonly pictures: readonly string[];
}

/** Segments of the given lengths, of a picture that is another in every frame, and a tone; joined. */
async function join(frameRate: Rational, lengths: readonly number[]): Promise<Join> {
  const profile = smallProfile(frameRate);
  const totalFrames = lengths.reduce((sum, length) => sum + length, 0);
  const seconds = Math.ceil(totalFrames / toNumber(frameRate)) + 1;
  const picture = `testsrc2=s=320x180:r=${formatRational(frameRate)}:d=${seconds}`;
  const tone = `sine=f=440:r=48000:d=${seconds}`;
  const source = await lab.make('a.mkv', '-f', 'lavfi', '-i', picture, '-f', 'lavfi', '-i', tone, '-c:v', 'ffv1');
  const inputs = inputsOf({ a: source });
  const paths = await makeSegments({ profile, lengths, totalFrames, inputs });
  const pictures: string[] = [];
  for (const path of paths) pictures.push(...(await hashesOf(path)));
  const [listPath, audioPath, outputPath] = [lab.path('list.txt'), lab.path('audio.m4a'), lab.path('output.mp4')];
  await writeFile(listPath, concatList(paths));
  const totalSamples = framesToSamples(totalFrames, frameRate);
  const piece = { sourceId: 'a', startSample: 0, samples: totalSamples, sourceSample: 0 };
  const mix = { totalSamples, tracks: [{ volume: 1, pieces: [piece] }] };
  await runCommand(compileAudioMix({ mix, inputs, codec: 'aac', outputPath: audioPath }));
  const { warnings } = await runAll(
    compileAssembly({ listPath, audioPath, profile, container: 'mp4', totalFrames, outputPath }),
  );
  expect(warnings).toBe('');
  return { profile, totalFrames, outputPath, pictures };
}

interface Segments {
  readonly profile: StreamProfile;
  readonly lengths: readonly number[];
  readonly totalFrames: number;
  readonly inputs: LocalInputs;
}

async function makeSegments({ profile, lengths, totalFrames, inputs }: Segments): Promise<string[]> {
  const paths: string[] = [];
  let sourceFrame = 0;
  for (const [index, frames] of lengths.entries()) {
    const layer: Layer = { kind: 'clip', sourceId: 'a', sourceFrame, sourceEndFrame: totalFrames, fit: 'contain' };
    const command = lab.paint({ layers: [layer], frames, inputs, profile, name: `it's ${index}.mp4` });
    await runCommand(command);
    paths.push(command.outputPath);
    sourceFrame += frames;
  }
  return paths;
}

interface Packets {
  readonly packets: readonly { readonly pts: number; readonly dts: number; readonly duration: number }[];
  readonly streams: readonly { readonly start_time: string; readonly duration: string; readonly time_base: string }[];
  readonly format: { readonly start_time: string; readonly duration: string };
}

function streamOf(path: string, kind: 'v' | 'a'): Promise<Packets> {
  const entries = 'packet=pts,dts,duration:stream=start_time,duration,time_base:format=start_time,duration';
  return ffprobe<Packets>(path, entries, ['-select_streams', kind]);
}

const MIXED_LENGTHS = [61, 1, 1, 2, 60, 3, 1, 7, 120, 4, 1];

describe('joined segments', () => {
  it.each([
    ['30', { num: 30, den: 1 }, 30_000, 1000],
    ['60', { num: 60, den: 1 }, 60_000, 1000],
    ['29.97', { num: 30_000, den: 1001 }, 30_000, 1001],
    ['23.976', { num: 24_000, den: 1001 }, 24_000, 1001],
  ])('show every picture of every segment, each on the grid: %s fps', async (_name, frameRate, timescale, ticks) => {
    const { profile, totalFrames, outputPath, pictures } = await join(frameRate, MIXED_LENGTHS);

    expect(new Set(pictures).size).toBe(totalFrames);
    expect(await hashesOf(outputPath)).toEqual(pictures);

    const { packets, streams, format } = await streamOf(outputPath, 'v');
    const grid = Array.from({ length: totalFrames }, (_, index) => index * ticks);
    expect(streams[0]?.time_base).toBe(`1/${timescale}`);
    expect(packets.map(({ pts }) => pts).sort((a, b) => a - b)).toEqual(grid);
    expect(packets.map(({ dts }) => dts)).toEqual(grid.map((pts) => pts - 2 * ticks));
    expect(packets.filter(({ pts, dts, duration }) => pts < dts || duration !== ticks)).toEqual([]);

    const seconds = (totalFrames * ticks) / timescale;
    expect([streams[0]?.start_time, format.start_time]).toEqual(['0.000000', '0.000000']);
    expect(Number(streams[0]?.duration)).toBeCloseTo(seconds, 5);
    expect(Number(format.duration)).toBeCloseTo(seconds, 4);

    const report = await inspectStream({
      runner: new ChildProcessRunner(),
      ffprobePath: process.env.FFPROBE_PATH ?? '',
      path: outputPath,
    });
    expect(verifyOutput(report, { expectedFrames: totalFrames, profile, container: 'mp4' })).toEqual([]);
  });

  it('sound from the first picture to the last, to the sample', async () => {
    const frameRate = { num: 30_000, den: 1001 };
    const { totalFrames, outputPath } = await join(frameRate, [61, 1, 2]);
    const { streams } = await streamOf(outputPath, 'a');
    expect(streams[0]?.start_time).toBe('0.000000');
    expect(Number(streams[0]?.duration) * 48_000).toBeCloseTo(framesToSamples(totalFrames, frameRate), 1);
    const samples = await samplesOf(outputPath);
    // The tone begins at zero and swings at 440 Hz: what primes the decoder has been cut off.
    const at = (index: number): number => samples[2 * index] ?? 0;
    for (const index of [2000, 50_000]) {
      expect(at(index)).toBeCloseTo(0.125 * Math.sin((2 * Math.PI * 440 * index) / 48_000), 2);
    }
  });

  it('play without a complaint, and stay on the grid, when there are hundreds', async () => {
    const profile = smallProfile({ num: 30_000, den: 1001 });
    const layers: Layer[] = [{ kind: 'colour', colour: 'black' }];
    const single = lab.paint({ layers, frames: 1, inputs: inputsOf({}), profile, name: 'single.mp4' });
    await runCommand(single);
    const totalFrames = 600;
    const totalSamples = framesToSamples(totalFrames, profile.frameRate);
    const [listPath, audioPath, outputPath] = [lab.path('list.txt'), lab.path('audio.m4a'), lab.path('output.mp4')];
    await writeFile(listPath, concatList(Array<string>(totalFrames).fill(single.outputPath)));
    const mix = { totalSamples, tracks: [] };
    await runCommand(compileAudioMix({ codec: 'aac', mix, inputs: inputsOf({}), outputPath: audioPath }));
    await runAll(compileAssembly({ container: 'mp4', listPath, audioPath, profile, totalFrames, outputPath }));

    const { warnings } = await ffmpeg(['-i', outputPath, '-f', 'null', '-']);
    expect(warnings).toBe('');
    const { packets } = await streamOf(outputPath, 'v');
    expect(packets.map(({ pts }) => pts)).toEqual(Array.from({ length: totalFrames }, (_, index) => index * 1001));
  });

  it('hold the parameter sets once, in the header', async () => {
    const { outputPath } = await join({ num: 30, den: 1 }, [10, 10]);
    const file = await readFile(outputPath);
    // ISO/IEC 14496-15, 5.3.3.1: the first sequence parameter set follows the length at byte 6 of the avcC record.
    const record = file.indexOf('avcC') + 4;
    const parameterSet = file.subarray(record + 8, record + 8 + file.readUInt16BE(record + 6));
    expect(parameterSet[0]).toBe(0x67);
    expect(file.indexOf(parameterSet)).toBe(record + 8);
    expect(file.indexOf(parameterSet, record + 9)).toBe(-1);
  });

  it('begin with the index, so that they play while they load', async () => {
    const { outputPath } = await join({ num: 30, den: 1 }, [10, 10]);
    const file = await readFile(outputPath);
    expect(file.indexOf('moov')).toBeGreaterThan(0);
    expect(file.indexOf('moov')).toBeLessThan(file.indexOf('mdat'));
  });
});
