import { readFile, writeFile } from 'node:fs/promises';
import type {
  AudioCodec,
  FileContainer,
  LocalSource,
  Rational,
  StreamProfile,
  VideoCodec,
} from '@app/media-processing';
import {
  AUDIO_ENCODINGS,
  ChildProcessRunner,
  compileAssembly,
  compileAudioMix,
  concatList,
  CONTAINERS,
  framesToSamples,
  inspectStream,
  verifyAudio,
  verifyOutput,
  verifySegment,
} from '@app/media-processing';
import { ffmpeg, ffprobe, inputsOf, Lab, runAll, runCommand, samplesOf, smallProfile } from './compile-lab';
import { ffprobePath } from './real-ffmpeg';

jest.setTimeout(180_000);

const RATE = { num: 30_000, den: 1001 };
/** Segments of awkward lengths: over a GOP, a single frame, two, and one that is no whole number of GOPs. */
const LENGTHS = [61, 1, 2, 86];
const TOTAL_FRAMES = LENGTHS.reduce((sum, frames) => sum + frames, 0);

let lab: Lab;
let source: LocalSource;
beforeAll(async () => {
  lab = await Lab.open();
  // As bright as their number, and a click at 2 s.
  const pictures = `color=c=black:s=320x180:r=30000/1001,format=yuv420p,trim=end_frame=${TOTAL_FRAMES},geq=lum='N+40':cb=128:cr=128`;
  const click = `aevalsrc='if(between(n,96000,96480),0.5*sin(2*PI*1000*t),0)|0':s=48000:d=6`;
  const inputs = ['-f', 'lavfi', '-i', pictures, '-f', 'lavfi', '-i', click];
  const lossless = ['-c:v', 'libx264', '-qp', '0', '-c:a', 'flac', '-colorspace', 'bt709', '-color_range', 'tv'];
  source = await lab.make('source.mkv', ...inputs, ...lossless);
});
afterAll(() => lab.close());

const soundOf = (container: FileContainer): AudioCodec => CONTAINERS[container].sound?.codec ?? 'aac';

const inspect = (path: string): ReturnType<typeof inspectStream> =>
  inspectStream({ runner: new ChildProcessRunner(), ffprobePath: ffprobePath(), path });

interface Made {
  readonly path: string;
  readonly profile: StreamProfile;
}

/** The whole way from plan to file, as the worker goes it, verified at every step. */
async function makeOutput(container: FileContainer, codec: VideoCodec, frameRate: Rational = RATE): Promise<Made> {
  const profile: StreamProfile = { ...smallProfile(frameRate), codec };
  const inputs = inputsOf({ a: source });
  const paths: string[] = [];
  let startFrame = 0;
  for (const [index, frames] of LENGTHS.entries()) {
    const layer = {
      kind: 'clip',
      sourceId: 'a',
      sourceFrame: startFrame,
      sourceEndFrame: 150,
      fit: 'contain',
    } as const;
    const command = lab.paint({ layers: [layer], frames, inputs, profile, name: `${container}-${codec}-${index}.mp4` });
    await runCommand(command);
    expect(verifySegment(await inspect(command.outputPath), { expectedFrames: frames, profile })).toEqual([]);
    paths.push(command.outputPath);
    startFrame += frames;
  }
  const listPath = lab.path('list.txt');
  await writeFile(listPath, concatList(paths));
  const audioPath = await makeSound(soundOf(container), frameRate);
  const path = lab.path(`${codec}.${container}`);
  const join = { listPath, audioPath, container, profile, totalFrames: TOTAL_FRAMES, outputPath: path };
  const { warnings } = await runAll(compileAssembly(join));
  expect(warnings).toBe('');
  expect(verifyOutput(await inspect(path), { expectedFrames: TOTAL_FRAMES, profile, container })).toEqual([]);
  return { path, profile };
}

async function makeSound(codec: AudioCodec, frameRate: Rational): Promise<string> {
  const totalSamples = framesToSamples(TOTAL_FRAMES, frameRate);
  const pieces = [{ sourceId: 'a', startSample: 0, samples: totalSamples, sourceSample: 0 }];
  const outputPath = lab.path(`audio.${AUDIO_ENCODINGS[codec].extension}`);
  const mix = { totalSamples, tracks: [{ volume: 1, pieces }] };
  await runCommand(compileAudioMix({ mix, inputs: inputsOf({ a: source }), codec, outputPath }));
  const expected = { codec, durationUs: (totalSamples / 48_000) * 1_000_000 };
  expect(verifyAudio(await inspect(outputPath), expected)).toEqual([]);
  return outputPath;
}

describe.each<[FileContainer, VideoCodec]>([
  ['mp4', 'h264'],
  ['mov', 'h264'],
  ['mp4', 'hevc'],
  ['mov', 'hevc'],
  ['mp4', 'av1'],
  ['webm', 'vp9'],
  ['webm', 'av1'],
])('%s with %s', (container, codec) => {
  let made: Made;
  beforeAll(async () => {
    made = await makeOutput(container, codec);
  });

  it('shows every frame once, in order, over the seams', async () => {
    const { stdout } = await ffmpeg([
      '-i',
      made.path,
      '-map',
      '0:v',
      '-fps_mode',
      'passthrough',
      '-f',
      'rawvideo',
      '-',
    ]);
    const frameBytes = (320 * 180 * 3) / 2;
    const shown = Array.from({ length: stdout.length / frameBytes }, (_, n) => stdout[n * frameBytes + 160] ?? 0);
    expect(shown).toHaveLength(TOTAL_FRAMES);
    shown.forEach((luma, frame) => {
      expect(Math.abs(luma - 40 - frame)).toBeLessThanOrEqual(2);
    });
  });

  it('decodes from every keyframe, of which there is one for each GOP', async () => {
    const { packets } = await ffprobe<{ packets: { pts_time: string; flags: string; stream_index: number }[] }>(
      made.path,
      'packet=stream_index,pts_time,flags',
    );
    const keys = packets.filter(({ stream_index: index, flags }) => index === 0 && flags.startsWith('K'));
    const frames = keys.map(({ pts_time: time }) => Math.round((Number(time) * RATE.num) / RATE.den));
    expect(frames).toEqual([0, 60, 61, 62, 64, 124]);
    const { stdout, warnings } = await ffmpeg([
      '-ss',
      '4',
      '-i',
      made.path,
      '-map',
      '0:v',
      '-frames:v',
      '1',
      '-f',
      'rawvideo',
      '-',
    ]);
    expect(warnings).toBe('');
    expect(Math.abs((stdout[160] ?? 0) - 40 - 120)).toBeLessThanOrEqual(2);
  });

  it('has its sound at its place, to the sample, and nothing beyond', async () => {
    const samples = await samplesOf(made.path);
    const excess = samples.length / 2 - framesToSamples(TOTAL_FRAMES, RATE);
    expect(excess).toBeGreaterThanOrEqual(0);
    // ffmpeg decodes the last packet of AAC in full; where the edit list ends the sound, `verifyOutput` has seen.
    expect(excess).toBeLessThan(soundOf(container) === 'aac' ? 1024 : 1);
    const onset = samples.findIndex((value) => Math.abs(value) > 0.05) / 2;
    // Lossy coding smears a click by a few samples; a lost or doubled priming would be 300 or more.
    expect(Math.abs(onset - 96_000)).toBeLessThan(48);
  });

  it('says its length, to the millisecond', async () => {
    const { format } = await ffprobe<{ format: { duration: string } }>(made.path, 'format=duration');
    expect(Number(format.duration)).toBeCloseTo((TOTAL_FRAMES * RATE.den) / RATE.num, 2);
  });

  it('gives the same bytes, whatever the number of threads', async () => {
    const layers = [{ kind: 'clip', sourceId: 'a', sourceFrame: 0, sourceEndFrame: 150, fit: 'contain' }] as const;
    const bytes = async (threads: number): Promise<Buffer> => {
      const name = `threads-${threads}.mp4`;
      const command = lab.paint({
        layers,
        frames: 70,
        inputs: inputsOf({ a: source }),
        profile: made.profile,
        name,
        threads,
      });
      await runCommand(command);
      return readFile(command.outputPath);
    };
    expect((await bytes(1)).equals(await bytes(3))).toBe(true);
  });
});

it.each([
  { fps: '23.976', frameRate: { num: 24_000, den: 1001 }, container: 'mp4', codec: 'h264' },
  { fps: '50', frameRate: { num: 50, den: 1 }, container: 'mov', codec: 'h264' },
  { fps: '59.94', frameRate: { num: 60_000, den: 1001 }, container: 'webm', codec: 'vp9' },
] as const)('$fps fps is joined exactly in $container', async ({ frameRate, container, codec }) => {
  const { path } = await makeOutput(container, codec, frameRate);
  const { packets } = await ffprobe<{ packets: { pts_time: string; stream_index: number }[] }>(
    path,
    'packet=stream_index,pts_time',
  );
  const times = packets.filter((packet) => packet.stream_index === 0).map((packet) => Number(packet.pts_time));
  times.sort((a, b) => a - b);
  const toleranceSeconds = container === 'webm' ? 0.000_501 : 0.000_001;
  times.forEach((time, frame) => {
    expect(Math.abs(time - (frame * frameRate.den) / frameRate.num)).toBeLessThan(toleranceSeconds);
  });
  expect(times).toHaveLength(TOTAL_FRAMES);
});

it.each(['h264', 'hevc', 'vp9'] as const)('%s keeps to a bit rate, and can still be joined', async (codec) => {
  const bitRate = 600_000;
  const profile: StreamProfile = { ...smallProfile(), codec, bitRate };
  const noise = await lab.make(
    'noise.mkv',
    '-f',
    'lavfi',
    '-i',
    'testsrc2=s=320x180:r=30:d=6,noise=alls=20:allf=t',
    '-c:v',
    'ffv1',
  );
  const encode = async (source: LocalSource, name: string, threads: number): Promise<string> => {
    const layers = [{ kind: 'clip', sourceId: 'a', sourceFrame: 0, sourceEndFrame: 180, fit: 'contain' }] as const;
    const command = lab.paint({ layers, frames: 180, inputs: inputsOf({ a: source }), profile, name, threads });
    await runCommand(command);
    expect(verifySegment(await inspect(command.outputPath), { expectedFrames: 180, profile })).toEqual([]);
    return command.outputPath;
  };
  const noisy = await encode(noise, 'noisy.mp4', 1);
  const measured = ((await readFile(noisy)).length * 8) / 6;
  expect(measured / bitRate).toBeGreaterThan(0.7);
  expect(measured / bitRate).toBeLessThan(1.3);
  expect((await readFile(await encode(noise, 'again.mp4', 3))).equals(await readFile(noisy))).toBe(true);
  const calm = (await inspect(await encode(source, 'calm.mp4', 2))).video;
  expect(calm?.extradataSha256).toBe((await inspect(noisy)).video?.extradataSha256);
});

it('calls HEVC by the name that Apple plays', async () => {
  for (const name of ['hevc.mp4', 'hevc.mov']) {
    const { streams } = await ffprobe<{ streams: { codec_tag_string: string }[] }>(
      lab.path(name),
      'stream=codec_tag_string',
    );
    expect(streams[0]?.codec_tag_string).toBe('hvc1');
  }
});

it('is a real QuickTime file, or a real WebM, from its first bytes', async () => {
  const head = async (name: string): Promise<Buffer> => (await readFile(lab.path(name))).subarray(0, 64);
  expect((await head('h264.mov')).toString('latin1', 4, 12)).toBe('ftypqt  ');
  expect((await head('h264.mp4')).toString('latin1', 4, 12)).toBe('ftypisom');
  expect((await head('vp9.webm')).toString('latin1')).toContain('webm');
});
