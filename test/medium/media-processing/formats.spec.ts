// Outputs that hold a picture alone or sound alone: made the way the worker makes them, looked at, listened to.
import { readFile, writeFile } from 'node:fs/promises';
import {
  AUDIO_ENCODINGS,
  ChildProcessRunner,
  compileAssembly,
  compileAudioMix,
  concatList,
  CONTAINERS,
  inspectStream,
  verifyAudio,
  verifyOutput,
  type Assembly,
  type LocalSource,
  type Rational,
  type StreamProfile,
  type VideoQuality,
} from '@app/media-processing';
import { ffmpeg, ffprobe, inputsOf, Lab, runAll, runCommand, samplesOf, smallProfile } from './compile-lab';
import { ffprobePath } from './real-ffmpeg';

jest.setTimeout(180_000);

const PATCHES = ['red', 'lime', 'blue', 'white', 'black', 'orange', 'purple', 'teal'];
/** Of two segments, so that there is a seam. */
const LENGTHS = [31, 20];
const TOTAL_FRAMES = 51;

let lab: Lab;
let source: LocalSource;
beforeAll(async () => {
  lab = await Lab.open();
  const patches = PATCHES.map((colour, index) => `drawbox=x=${index * 40}:y=0:w=40:h=90:c=${colour}:t=fill`);
  // Below the patches a ramp with a bar that moves on with every frame.
  const picture = `gradients=s=320x180:c0=black:c1=white:x0=0:x1=319:y0=0:y1=0:nb_colors=2:speed=0.00001:r=30:d=3`;
  const bar = `color=yellow:s=4x90:r=30:d=3[bar]`;
  const graph = `${picture},format=rgb24,${patches.join(',')}[back];${bar};[back][bar]overlay=x=4*n-4:y=90,format=yuv444p`;
  const tone = `aevalsrc='0.4*sin(2*PI*440*t)|0.2*sin(2*PI*880*t)':s=48000:d=3`;
  const colours = ['-colorspace', 'bt709', '-color_range', 'tv', '-color_primaries', 'bt709', '-color_trc', 'bt709'];
  source = await lab.make(
    'source.mkv',
    ...['-filter_complex', `${graph},scale=out_color_matrix=bt709:out_range=tv[v];${tone}[a]`],
    ...['-map', '[v]', '-map', '[a]', '-c:v', 'libx264', '-qp', '0', '-c:a', 'flac', ...colours],
  );
});
afterAll(() => lab.close());

const inspect = (path: string): ReturnType<typeof inspectStream> =>
  inspectStream({ runner: new ChildProcessRunner(), ffprobePath: ffprobePath(), path });

interface Made {
  readonly path: string;
  readonly profile: StreamProfile;
}

async function makeGif(frameRate: Rational, quality: VideoQuality = 'medium', lengths = LENGTHS): Promise<Made> {
  const profile: StreamProfile = { ...smallProfile(frameRate), quality };
  const paths: string[] = [];
  let sourceFrame = 0;
  for (const [index, frames] of lengths.entries()) {
    const layer = { kind: 'clip', sourceId: 'a', sourceFrame, sourceEndFrame: 1000, fit: 'contain' } as const;
    const name = `gif-${index}.mp4`;
    const command = lab.paint({ layers: [layer], frames, inputs: inputsOf({ a: source }), profile, name });
    await runCommand(command);
    paths.push(command.outputPath);
    sourceFrame += frames;
  }
  const assembly = assemblyOf('gif', profile, sourceFrame);
  await writeFile(assembly.listPath, concatList(paths));
  const { warnings } = await runAll(compileAssembly(assembly));
  expect(warnings).toBe('');
  const expected = { expectedFrames: sourceFrame, profile, container: 'gif' } as const;
  expect(verifyOutput(await inspect(assembly.outputPath), expected)).toEqual([]);
  return { path: assembly.outputPath, profile };
}

function assemblyOf(container: 'gif' | 'mp3' | 'm4a', profile: StreamProfile, totalFrames: number): Assembly {
  const outputPath = lab.path(`output.${container}`);
  return {
    ...{ container, profile, totalFrames, outputPath, title: 'Grüße – 日本 "1=2"' },
    ...{ listPath: lab.path('list.txt'), audioPath: lab.path('audio') },
  };
}

async function delaysOf(path: string): Promise<number[]> {
  const { packets } = await ffprobe<{ packets: { duration_time: string }[] }>(path, 'packet=duration_time');
  return packets.map(({ duration_time: seconds }) => Math.round(Number(seconds) * 100));
}

async function rgbOf(path: string, filters = 'null'): Promise<Buffer> {
  const passthrough = ['-fps_mode', 'passthrough', '-f', 'rawvideo', '-pix_fmt', 'rgb24', '-'];
  return (await ffmpeg(['-i', path, '-vf', filters, ...passthrough])).stdout;
}

describe('gif', () => {
  it.each([
    [25, { num: 25, den: 1 }, [4]],
    [50, { num: 50, den: 1 }, [2]],
    [24, { num: 24, den: 1 }, [4, 5]],
    [23.976, { num: 24_000, den: 1001 }, [4, 5]],
    [29.97, { num: 30_000, den: 1001 }, [3, 4]],
    [30, { num: 30, den: 1 }, [3, 4]],
    [48, { num: 48, den: 1 }, [2, 3]],
  ])('at %d fps shows every frame from the centisecond nearest to its time', async (_, frameRate, delays) => {
    const { path } = await makeGif(frameRate);
    const shown = await delaysOf(path);
    expect(shown).toHaveLength(TOTAL_FRAMES);
    expect([...new Set(shown)].sort()).toEqual(delays);
    let beginCs = 0;
    shown.forEach((delay, frame) => {
      expect(Math.abs(beginCs - (frame * 100 * frameRate.den) / frameRate.num)).toBeLessThanOrEqual(0.5001);
      beginCs += delay;
    });
  });

  it('keeps colours, in one palette of at most 256, and every frame over the seam', async () => {
    const { path } = await makeGif({ num: 30, den: 1 });
    const pixels = await rgbOf(path);
    const colours = new Set<number>();
    for (let at = 0; at < pixels.length; at += 3) colours.add(pixels.readUIntBE(at, 3));
    expect(colours.size).toBeLessThanOrEqual(256);
    expect(colours.size).toBeGreaterThan(64);
    const means = await rgbOf(path, 'crop=320:60:0:10,scale=8:1:flags=area');
    const wanted = await rgbOf(
      source.path,
      'scale=in_color_matrix=bt709,format=rgb24,crop=320:60:0:10,scale=8:1:flags=area',
    );
    for (let at = 0; at < TOTAL_FRAMES * 24; at += 1) {
      expect(Math.abs((means[at] ?? 0) - (wanted[at] ?? 0))).toBeLessThan(24);
    }
    const row = await rgbOf(path, 'crop=320:1:0:150');
    const yellowness = (frame: number, x: number): number => {
      const at = (frame * 320 + x) * 3;
      return Math.min(row[at] ?? 0, row[at + 1] ?? 0) - (row[at + 2] ?? 0);
    };
    // The bar is where its frame puts it, and four frames earlier nothing was there.
    const shown = Array.from({ length: TOTAL_FRAMES }, (_, frame) =>
      [0, 16].map((dx) => yellowness(frame, 4 * frame + dx + 2)),
    );
    expect(shown.every(([bar = 0, beyond = 0]) => bar > 60 && beyond < 40)).toBe(true);
  });

  it('has fewer colours, and bytes, in low quality', async () => {
    const colourCount = async (quality: VideoQuality): Promise<number> => {
      const pixels = await rgbOf((await makeGif({ num: 25, den: 1 }, quality)).path);
      const colours = new Set<number>();
      for (let at = 0; at < pixels.length; at += 3) colours.add(pixels.readUIntBE(at, 3));
      return colours.size;
    };
    expect(await colourCount('low')).toBeLessThanOrEqual(64);
    expect(await colourCount('high')).toBeGreaterThan(64);
  });

  it('repeats for ever, and may be a single frame', async () => {
    const { path } = await makeGif({ num: 25, den: 1 }, 'medium', [1]);
    const bytes = await rgbOf(path);
    expect(bytes).toHaveLength(320 * 180 * 3);
    const { path: film } = await makeGif({ num: 25, den: 1 });
    // The application extension of https://www.w3.org/Graphics/GIF/spec-gif89a.txt that browsers agree on: 0 is for ever.
    const header = (await readFile(film)).toString('latin1');
    expect(header).toContain('NETSCAPE2.0\x03\x01\x00\x00\x00');
  });
});

describe.each(['mp3', 'm4a'] as const)('%s', (container) => {
  // 51 frames at 23.976 are 102 102 samples, no whole number of anybody's packets.
  const profile = smallProfile({ num: 24_000, den: 1001 });
  const totalSamples = 102_102;
  const { codec, bitRates } = CONTAINERS[container].sound ?? { codec: 'aac', bitRates: undefined };

  async function makeSound(quality: VideoQuality): Promise<Assembly> {
    const assembly = assemblyOf(container, { ...profile, quality }, TOTAL_FRAMES);
    const audioPath = lab.path(`audio.${AUDIO_ENCODINGS[codec].extension}`);
    const pieces = [{ sourceId: 'a', startSample: 0, samples: totalSamples, sourceSample: 0 }];
    const mix = { totalSamples, tracks: [{ volume: 1, pieces }] };
    const bitRate = bitRates?.[quality];
    await runCommand(compileAudioMix({ mix, inputs: inputsOf({ a: source }), codec, bitRate, outputPath: audioPath }));
    expect(verifyAudio(await inspect(audioPath), { codec, durationUs: (totalSamples / 48_000) * 1e6 })).toEqual([]);
    const { warnings } = await runAll(compileAssembly({ ...assembly, audioPath }));
    expect(warnings).toBe('');
    return assembly;
  }

  it('holds the sound, to the sample, and nothing else', async () => {
    const { outputPath, ...assembly } = await makeSound('medium');
    const report = await inspect(outputPath);
    expect(verifyOutput(report, { ...assembly, expectedFrames: TOTAL_FRAMES })).toEqual([]);
    const samples = await samplesOf(outputPath);
    const excess = samples.length / 2 - totalSamples;
    expect(excess).toBeGreaterThanOrEqual(0);
    // ffmpeg decodes the last packet of AAC in full; where the edit list ends the sound, `verifyOutput` has seen.
    expect(excess).toBeLessThan(container === 'mp3' ? 1 : 1024);
    // Lossy, but neither late nor early: 440 Hz at 0.4 from the first sample on.
    const wave = (n: number): number => 0.4 * Math.sin((2 * Math.PI * 440 * n) / 48_000);
    const errors = Array.from({ length: 90_000 }, (_, n) => Math.abs((samples[2 * (n + 2000)] ?? 0) - wave(n + 2000)));
    expect(Math.max(...errors.slice(0, 48_000))).toBeLessThan(0.03);
  });

  it('says its title, as other programs read it', async () => {
    const { outputPath, title } = await makeSound('medium');
    const { format } = await ffprobe<{ format: { tags: { title: string } } }>(outputPath, 'format_tags=title');
    expect(format.tags.title).toBe(title);
  });

  it('spends as much as its quality says', async () => {
    for (const quality of ['low', 'high'] as const) {
      const { outputPath } = await makeSound(quality);
      const { streams } = await ffprobe<{ streams: { bit_rate: string }[] }>(outputPath, 'stream=bit_rate');
      const ratio = Number(streams[0]?.bit_rate) / (bitRates?.[quality] ?? 0);
      // A tone is easy: AAC need not spend all it may.
      expect(ratio).toBeLessThan(1.15);
      if (container === 'mp3') expect(ratio).toBeGreaterThan(0.95);
    }
  });
});
