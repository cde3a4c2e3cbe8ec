import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LocalSource, Rational, Rendition, StreamProfile, VideoCodec } from '@app/media-processing';
import {
  AAC_PRIMING_SAMPLES,
  ChildProcessRunner,
  codecName,
  compileAudioMix,
  compilePictureFragments,
  compileSoundFragments,
  concatList,
  frameTicks,
  framesToSamples,
  inspectStream,
  RENDITION_PLAYLIST,
  SAMPLE_RATE,
  targetDuration,
  timescale,
  verifyAudio,
  verifySegment,
  writeRendition,
  writeRenditionPlaylist,
} from '@app/media-processing';
import { ffmpeg, ffprobe, hashesOf, inputsOf, Lab, runCommand, samplesOf, smallProfile } from './compile-lab';

let lab: Lab;
let source: LocalSource;
beforeAll(async () => {
  lab = await Lab.open();
  const picture = 'testsrc2=s=320x180:r=30:d=12';
  source = await lab.make(
    'a.mkv',
    '-f',
    'lavfi',
    '-i',
    picture,
    '-f',
    'lavfi',
    '-i',
    'sine=r=48000:d=12',
    '-c:v',
    'ffv1',
  );
});
afterAll(() => lab.close());

/** Long runs, and seams that lie close together. */
const LENGTHS = [61, 1, 1, 2, 60, 3, 1, 130, 4, 1];
const TOTAL_FRAMES = LENGTHS.reduce((sum, length) => sum + length, 0);

interface Packaged {
  readonly rendition: Rendition;
  readonly playlist: string;
  /** Hashes of the pictures of all segments, in order. */
  readonly pictures: readonly string[];
  readonly profile: StreamProfile;
}

async function packagePicture(codec: VideoCodec, frameRate: Rational, lengths = LENGTHS): Promise<Packaged> {
  const totalFrames = lengths.reduce((sum, length) => sum + length, 0);
  const name = `${codec}-${frameRate.num}-${totalFrames}`;
  const profile: StreamProfile = { ...smallProfile(frameRate), codec, quality: 'low' };
  const paths: string[] = [];
  const pictures: string[] = [];
  let sourceFrame = 0;
  for (const [index, frames] of lengths.entries()) {
    const layer = { kind: 'clip', sourceId: 'a', sourceFrame, sourceEndFrame: 720, fit: 'contain' } as const;
    const segment = `${name}-${index}.mp4`;
    const command = lab.paint({ layers: [layer], frames, inputs: inputsOf({ a: source }), profile, name: segment });
    await runCommand(command);
    paths.push(command.outputPath);
    pictures.push(...(await hashesOf(command.outputPath)));
    sourceFrame += frames;
  }
  const listPath = lab.path(`${name}.txt`);
  await writeFile(listPath, concatList(paths));
  const path = lab.path(`${name}.mp4`);
  const command = compilePictureFragments({ listPath, profile, totalFrames, outputPath: path });
  expect((await runCommand(command)).warnings).toBe('');
  const rendition = await writeRendition({
    path,
    ticksPerSecond: timescale(frameRate),
    endTicks: totalFrames * frameTicks(frameRate),
    folder: lab.path(name),
  });
  await writeRenditionPlaylist(rendition, targetDuration(rendition.segments));
  return { rendition, playlist: join(rendition.folder, RENDITION_PLAYLIST), pictures, profile };
}

const inspect = (path: string): ReturnType<typeof inspectStream> =>
  inspectStream({ runner: new ChildProcessRunner(), ffprobePath: process.env.FFPROBE_PATH ?? '', path });

describe.each<[VideoCodec, string, Rational]>([
  ['h264', '29.97', { num: 30_000, den: 1001 }],
  ['h264', '60', { num: 60, den: 1 }],
  ['hevc', '25', { num: 25, den: 1 }],
])('%s at %s fps', (codec, _name, frameRate) => {
  let made: Packaged;
  beforeAll(async () => {
    made = await packagePicture(codec, frameRate);
  });

  it('shows every picture of every segment, bit for bit', async () => {
    expect(await hashesOf(made.playlist)).toEqual(made.pictures);
    const report = await inspect(made.playlist);
    expect(verifySegment(report, { expectedFrames: TOTAL_FRAMES, profile: made.profile })).toEqual([]);
  });

  it('shows each in its place, from 0 on', async () => {
    const { packets } = await ffprobe<{ packets: readonly { readonly pts: number }[] }>(made.playlist, 'packet=pts');
    const ticks = frameTicks(frameRate);
    const shown = packets.map(({ pts }) => pts).sort((a, b) => a - b);
    expect(shown).toEqual(Array.from({ length: TOTAL_FRAMES }, (_, frame) => frame * ticks));
  });

  it('begins every file with a keyframe that can be decoded alone, where the file before ends', async () => {
    const { folder, segments } = made.rendition;
    const header = await readFile(join(folder, 'init.mp4'));
    const names = (await readdir(folder)).filter((name) => name.endsWith('.m4s')).sort();
    expect(names).toHaveLength(segments.length);
    let firstFrame = 0;
    for (const [index, name] of names.entries()) {
      const alone = lab.path('alone.mp4');
      await writeFile(alone, Buffer.concat([header, await readFile(join(folder, name))]));
      const frames = (segments[index]?.seconds.num ?? 0) / frameTicks(frameRate);
      expect(await hashesOf(alone)).toEqual(made.pictures.slice(firstFrame, firstFrame + frames));
      firstFrame += frames;
    }
    expect(firstFrame).toBe(TOTAL_FRAMES);
  });

  it('has a name that players know', () => {
    expect(codecName(made.rendition.header)).toMatch(
      codec === 'h264' ? /^avc1\.6400[0-9A-F]{2}$/ : /^hvc1\.1\.6\.L\d+/,
    );
  });
});

it.each([[[1]], [[2]]])('is whole where it has only %p frames', async (lengths) => {
  const { playlist, pictures, profile } = await packagePicture('h264', { num: 60_000, den: 1001 }, lengths);
  expect(await hashesOf(playlist)).toEqual(pictures);
  const expectedFrames = pictures.length;
  expect(verifySegment(await inspect(playlist), { expectedFrames, profile })).toEqual([]);
});

it('plays the sound to the sample', async () => {
  const totalSamples = framesToSamples(TOTAL_FRAMES, { num: 30_000, den: 1001 });
  const audioPath = lab.path('audio.m4a');
  const piece = { sourceId: 'a', startSample: 0, samples: totalSamples, sourceSample: 0 };
  const mix = { totalSamples, tracks: [{ volume: 1, pieces: [piece] }] };
  await runCommand(compileAudioMix({ mix, inputs: inputsOf({ a: source }), codec: 'aac', outputPath: audioPath }));
  const path = lab.path('sound.mp4');
  const { warnings } = await runCommand(compileSoundFragments({ audioPath, totalSamples, outputPath: path }));
  expect(warnings).toBe('');
  const endTicks = totalSamples + AAC_PRIMING_SAMPLES;
  const rendition = await writeRendition({ path, ticksPerSecond: SAMPLE_RATE, endTicks, folder: lab.path('sound') });
  await writeRenditionPlaylist(rendition, targetDuration(rendition.segments));
  const playlist = join(rendition.folder, RENDITION_PLAYLIST);
  const durationUs = Math.round((totalSamples / SAMPLE_RATE) * 1_000_000);
  expect(verifyAudio(await inspect(playlist), { codec: 'aac', durationUs })).toEqual([]);
  const heard = await soundFromZero(playlist);
  const whole = await samplesOf(audioPath);
  // The last packet is full here, in both channels; the file of the mix knows where to stop.
  expect(heard.length - whole.length).toBeLessThanOrEqual(2 * 1024);
  expect(heard.findIndex((sample, index) => index < whole.length && sample !== whole[index])).toBe(-1);
});

/** What a player plays: what primes the decoder lies before 0 and is not heard. */
async function soundFromZero(path: string): Promise<Float32Array> {
  const { stdout } = await ffmpeg([
    '-copyts',
    '-i',
    path,
    '-af',
    'atrim=start=0',
    '-f',
    'f32le',
    '-c:a',
    'pcm_f32le',
    '-',
  ]);
  return new Float32Array(stdout.buffer, stdout.byteOffset, stdout.byteLength / 4);
}
