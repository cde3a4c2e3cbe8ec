// What players of a preview get, with the real ffmpeg: do its segments make up the timeline?
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import {
  ChildProcessRunner,
  frameTicks,
  MediaTools,
  type LocalSource,
  type Rational,
  type Segment,
  type StreamProfile,
  type VideoCodec,
} from '@app/media-processing';
import { ScratchSpace } from '@app/storage';
import { PreviewMedia } from '../../../libs/compositions/src/preview/preview-media';
import { ffprobe, hashesOf, inputsOf, Lab, runCommand, smallProfile } from '../media-processing/compile-lab';
import { ffmpegPath, ffprobePath } from '../media-processing/real-ffmpeg';
import { CacheStage } from './cache-stage';

/** Segments of one and two frames are decoded in another order than longer ones, and of a GOP and more in fragments. */
const LENGTHS = [1, 61, 2, 1, 5];
const TOTAL_FRAMES = LENGTHS.reduce((sum, length) => sum + length, 0);

let lab: Lab;
let stage: CacheStage;
let source: LocalSource;
let media: PreviewMedia;

beforeAll(async () => {
  lab = await Lab.open();
  stage = await CacheStage.open();
  source = await lab.make('a.mkv', '-f', 'lavfi', '-i', 'testsrc2=s=320x180:r=30:d=10', '-c:v', 'ffv1');
  const tools = new MediaTools({
    runner: new ChildProcessRunner(),
    ffmpegPath: ffmpegPath(),
    ffprobePath: ffprobePath(),
    stallTimeoutMs: 60_000,
    concurrency: 1,
    hardwarePolicy: 'off',
  });
  media = new PreviewMedia(stage.objects, tools, new ScratchSpace(lab.path('scratch')));
});
afterAll(async () => {
  await stage.close();
  await lab.close();
});

interface Stored {
  readonly key: string;
  readonly segment: Segment;
  readonly pictures: readonly string[];
}

async function storeSegment(startFrame: number, frames: number, profile: StreamProfile): Promise<Stored> {
  const layer = {
    kind: 'clip',
    sourceId: 'a',
    sourceFrame: startFrame,
    sourceEndFrame: 300,
    fit: 'contain',
  } as const;
  const command = lab.paint({ layers: [layer], frames, inputs: inputsOf({ a: source }), profile });
  await runCommand(command);
  const key = `segments/${profile.codec}-${startFrame}.mp4`;
  const pictures = await hashesOf(command.outputPath);
  // A copy: the store may keep the file, and the next segment is written to the same place.
  const path = lab.path('stored.mp4');
  await writeFile(path, await readFile(command.outputPath));
  await stage.objects.keep(stage.dataSource.manager, await stage.objects.put(key, path), { frames });
  return { key, segment: { kind: 'encode', startFrame, frames, layers: [layer] }, pictures };
}

it.each<[VideoCodec, Rational]>([
  ['h264', { num: 30, den: 1 }],
  ['h264', { num: 30_000, den: 1001 }],
  ['hevc', { num: 25, den: 1 }],
])('%s at %j: shows every picture in its place, under one header', async (codec, frameRate) => {
  const profile: StreamProfile = { ...smallProfile(frameRate), codec, quality: 'low' };
  const played = lab.path(`played-${codec}-${frameRate.num}.mp4`);
  const pictures: string[] = [];
  for (const frames of LENGTHS) {
    const startFrame = pictures.length;
    const stored = await storeSegment(startFrame, frames, profile);
    pictures.push(...stored.pictures);
    const isThere = await media.use({ ...stored, profile }, async (path, { header, fragments }) => {
      // The first one's serves all.
      if (startFrame === 0) await writeFile(played, header);
      const file = await readFile(path);
      for (const { firstByte, bytes } of fragments)
        await appendFile(played, file.subarray(firstByte, firstByte + bytes));
      expect(fragments[0]?.startTicks).toBe(startFrame * frameTicks(frameRate));
    });
    expect(isThere).toBe(true);
  }
  expect(await hashesOf(played)).toEqual(pictures);
  const { packets } = await ffprobe<{ packets: readonly { readonly pts: number }[] }>(played, 'packet=pts');
  const shown = packets.map(({ pts }) => pts).sort((a, b) => a - b);
  expect(shown).toEqual(Array.from({ length: TOTAL_FRAMES }, (_, frame) => frame * frameTicks(frameRate)));
});

it.each([
  ['is not in the store', (): Promise<void> => stage.store.delete('segments/h264-0.mp4')],
  ['is damaged', (): Promise<void> => stage.store.put('segments/h264-0.mp4', Buffer.alloc(100))],
])('lends nothing where the segment %s', async (_, damage) => {
  const profile = smallProfile();
  const { key, segment } = await storeSegment(0, 2, profile);
  await damage();
  const use = jest.fn();
  expect(await media.use({ key, segment, profile }, use)).toBe(false);
  expect(use).not.toHaveBeenCalled();
});
