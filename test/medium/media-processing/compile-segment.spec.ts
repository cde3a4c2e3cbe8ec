import { writeFile } from 'node:fs/promises';
import type {
  FfmpegCommand,
  Layer,
  LocalSource,
  StreamProfile,
  StreamReport,
  VideoQuality,
} from '@app/media-processing';
import {
  ChildProcessRunner,
  compileAssembly,
  compileAudioMix,
  compileSegment,
  concatList,
  inspectStream,
  verifySegment,
} from '@app/media-processing';
import { ffmpeg, hashesOf, inputsOf, Lab, runAll, runCommand, smallProfile } from './compile-lab';

jest.setTimeout(120_000);

let lab: Lab;
beforeAll(async () => {
  lab = await Lab.open();
});
afterAll(() => lab.close());

const CLIP: Layer = { kind: 'clip', sourceId: 'a', sourceFrame: 0, sourceEndFrame: 300, fit: 'contain' };
const RASTER: Layer = { kind: 'raster', rasterId: 'r', x: 20, y: 100 };
const GAP: Layer = { kind: 'colour', colour: 'black' };
const NTSC = { num: 30_000, den: 1001 };

function moving(name: string, ...options: readonly string[]): Promise<LocalSource> {
  const picture = 'testsrc2=s=320x180:r=30:d=10';
  return lab.make(name, '-f', 'lavfi', '-i', picture, '-c:v', 'libx264', '-preset', 'ultrafast', ...options);
}

/** Runs a segment's command and sees to it that the result is what it has to be. */
async function produce(command: FfmpegCommand, profile: StreamProfile): Promise<StreamReport> {
  const { warnings } = await runCommand(command);
  expect(warnings).toBe('');
  const report = await inspectStream({
    runner: new ChildProcessRunner(),
    ffprobePath: process.env.FFPROBE_PATH ?? '',
    path: command.outputPath,
  });
  expect(verifySegment(report, { expectedFrames: command.expectedFrames ?? 0, profile })).toEqual([]);
  return report;
}

describe('segments of one profile', () => {
  it.each(['low', 'medium', 'high'] as const)(
    'have the same parameter sets, whatever is on screen: %s',
    async (quality: VideoQuality) => {
      const profile = { ...smallProfile(NTSC), quality };
      const tags = [
        '-color_range',
        'pc',
        '-colorspace',
        'bt470bg',
        '-color_primaries',
        'bt470bg',
        '-color_trc',
        'gamma28',
      ];
      const sources = {
        a: await moving('a.mp4', '-pix_fmt', 'yuv420p'),
        b: await moving('b.mp4', '-pix_fmt', 'yuv420p', ...tags, '-chroma_sample_location', 'center'),
      };
      await ffmpeg([
        '-f',
        'lavfi',
        '-i',
        'color=c=red@0.5:s=64x32,format=rgba',
        '-frames:v',
        '1',
        '-update',
        '1',
        lab.path('r.png'),
      ]);
      const inputs = inputsOf(sources, { r: lab.path('r.png') });
      const paintings: readonly [layers: Layer[], frames: number, threads: number][] = [
        [[CLIP], 75, 1],
        [[CLIP], 75, 7],
        [[{ ...CLIP, sourceId: 'b' }], 61, 3],
        [[CLIP, RASTER], 1, 2],
        [[GAP, RASTER], 2, 2],
        [[GAP], 30, 2],
      ];
      const parameterSets = new Set<string | null | undefined>();
      for (const [layers, frames, threads] of paintings) {
        const report = await produce(lab.paint({ layers, frames, inputs, profile, threads }), profile);
        parameterSets.add(report.video?.extradataSha256);
      }
      expect([...parameterSets]).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
    },
  );
});

describe('a generated segment', () => {
  it('is black', async () => {
    const profile = smallProfile();
    const segment = { kind: 'generate', startFrame: 0, frames: 45, colour: 'black' } as const;
    const inputs = inputsOf({});
    const command = compileSegment({ segment, profile, inputs, outputPath: lab.path('black.mp4'), threads: 1 });
    await produce(command, profile);
    const { stdout } = await ffmpeg(['-i', command.outputPath, '-f', 'rawvideo', '-']);
    const luma = stdout.subarray(0, 320 * 180);
    expect(stdout).toHaveLength(45 * 1.5 * 320 * 180);
    expect(new Set(luma)).toEqual(new Set([16]));
  });
});

describe('a copied segment', () => {
  it.each([
    ['30 fps', { num: 30, den: 1 }],
    ['29.97 fps', NTSC],
  ])('holds exactly the pictures of the source, in the same form: %s', async (name, frameRate) => {
    const profile = smallProfile(frameRate);
    const inputs = inputsOf({ a: await moving('d.mp4') });
    const made = lab.paint({ layers: [CLIP], frames: 200, inputs, profile, name: `made-${name}.mp4` });
    const original = await produce(made, profile);
    const pictures = await hashesOf(made.outputPath);
    const source = await lab.probe(made.outputPath);
    for (const [sourceFrame, frames] of [
      [0, 60],
      [60, 120],
      [180, 20],
    ] as const) {
      const copy = await produce(copyOf(source, { profile, sourceFrame, frames }), profile);
      expect(copy.video?.extradataSha256).toBe(original.video?.extradataSha256);
      expect(await hashesOf(lab.path('copy.mp4'))).toEqual(pictures.slice(sourceFrame, sourceFrame + frames));
    }
  });

  it('begins with the right one of several keyframes in a row', async () => {
    const profile = smallProfile(NTSC);
    const inputs = inputsOf({ a: await moving('e.mp4') });
    const lengths = [1, 30, 1, 1, 1, 2, 1, 40];
    const paths: string[] = [];
    for (const [index, frames] of lengths.entries()) {
      const layers: Layer[] = [{ ...CLIP, sourceFrame: 31 * index }];
      const part = lab.paint({ layers, frames, inputs, profile, name: `part-${index}.mp4` });
      await runCommand(part);
      paths.push(part.outputPath);
    }
    await writeFile(lab.path('list.txt'), concatList(paths));
    await runCommand(
      compileAudioMix({
        codec: 'aac',
        mix: { totalSamples: 48_000, tracks: [] },
        inputs,
        outputPath: lab.path('a.m4a'),
      }),
    );
    const [listPath, audioPath, outputPath] = [lab.path('list.txt'), lab.path('a.m4a'), lab.path('joined.mp4')];
    await runAll(compileAssembly({ container: 'mp4', listPath, audioPath, profile, totalFrames: 77, outputPath }));
    const source = await lab.probe(outputPath);
    const pictures = await hashesOf(source.path);
    expect(pictures).toHaveLength(77);
    for (const sourceFrame of [1, 31, 32, 33, 34, 36, 37]) {
      await produce(copyOf(source, { profile, sourceFrame, frames: 1 }), profile);
      expect(await hashesOf(lab.path('copy.mp4'))).toEqual(pictures.slice(sourceFrame, sourceFrame + 1));
    }
  });
});

interface CopyRange {
  readonly profile: StreamProfile;
  readonly sourceFrame: number;
  readonly frames: number;
}

function copyOf(source: LocalSource, { profile, sourceFrame, frames }: CopyRange): FfmpegCommand {
  const segment = { kind: 'copy', startFrame: 0, frames, sourceId: 'made', sourceFrame } as const;
  const outputPath = lab.path('copy.mp4');
  return compileSegment({ segment, profile, inputs: inputsOf({ made: source }), outputPath, threads: 1 });
}
