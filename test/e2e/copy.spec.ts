// Videos of ours as sources: from HTTP requests to what was copied, and to the frames that come out.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MetadataBody } from './stack/api-client';
import { decodeErrors, frameHashes, peaks } from './stack/look-at-video';
import { startStack, type Stack } from './stack/start-stack';

const OUTPUT = { width: 320, height: 180, fps: 30 };

let stack: Stack;
let raw: string;
let ours: string;
let pictures: string[];

interface Rendered {
  readonly path: string;
  readonly segments: Readonly<Record<string, number>>;
}

async function render(title: string, request: object): Promise<Rendered> {
  const id = await stack.api.compose({ title, output: OUTPUT, ...request });
  await stack.api.completed(id);
  const path = join(stack.folder, `${title}.mp4`);
  await stack.api.download(id, path);
  expect(await decodeErrors(path)).toBe('');
  const { body } = await stack.api.call<MetadataBody>('GET', `/api/v1/compositions/${id}/metadata`);
  return { path, segments: body.processing_stats.segments };
}

beforeAll(async () => {
  stack = await startStack({ workers: 1 });
  raw = await stack.media.make(
    'raw.mp4',
    ...['-f', 'lavfi', '-i', 'testsrc2=size=320x180:rate=30:duration=6'],
    ...['-f', 'lavfi', '-i', 'sine=frequency=440:sample_rate=48000:duration=6'],
  );
  const { path, segments } = await render('ours', { clips: [{ video_url: raw, start_time: 0, end_time: 6 }] });
  expect(segments).toMatchObject({ copied: 0 });
  pictures = await frameHashes(path);
  ours = await stack.media.write('ours.mp4', await readFile(path));
});
afterAll(() => stack.stop());

it('copies all of a video of ours, and mixes its sound', async () => {
  const music = await stack.media.make('music.mp3', '-f', 'lavfi', '-i', 'sine=frequency=330:duration=12');
  const { path, segments } = await render('whole', {
    clips: [
      { video_url: ours, start_time: 0, end_time: 6 },
      { video_url: ours, start_time: 6, end_time: 12 },
    ],
    audio: { music_url: music },
  });
  expect(segments).toEqual({ total: 2, encoded: 0, copied: 1, cached: 1 });
  expect(await frameHashes(path)).toEqual([...pictures, ...pictures]);
  expect((await peaks(path, 0.5)).slice(1, 23).every((peak) => peak > 0.05)).toBe(true);
});

it('encodes a title, and the ends of a clip that is cut between keyframes', async () => {
  const { path, segments } = await render('titled', {
    clips: [{ video_url: ours, start_time: 0, end_time: 5, trim_start: 0.5 }],
    overlays: [{ text: 'Hello', position: 'center', start_time: 4, end_time: 5 }],
  });
  // What the copy leaves before the title is encoded together with it.
  expect(segments).toEqual({ total: 3, encoded: 2, copied: 1, cached: 0 });
  const shown = await frameHashes(path);
  expect(shown).toHaveLength(150);
  expect(shown.slice(45, 105)).toEqual(pictures.slice(60, 120));
});

it("copies from somebody else's encoding, between what is encoded of it", async () => {
  const colours = ['-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709', '-color_range', 'tv'];
  const encoder = ['-c:v', 'libx264', '-preset', 'superfast', '-pix_fmt', 'yuv420p', '-g', '30', ...colours];
  const theirs = await stack.media.make('theirs.mp4', '-i', join(stack.folder, 'media/raw.mp4'), '-an', ...encoder);
  const shownByThem = await frameHashes(join(stack.folder, 'media/theirs.mp4'));
  const { path, segments } = await render('beside', {
    clips: [{ video_url: theirs, start_time: 0, end_time: 3, trim_start: 0.5, fade_out: 0.5 }],
  });
  expect(segments).toEqual({ total: 3, encoded: 2, copied: 1, cached: 0 });
  const shown = await frameHashes(path);
  expect(shown).toHaveLength(90);
  // Up to the fade, but for what belongs to a picture within it.
  expect(shown.slice(15, 68)).toEqual(shownByThem.slice(30, 83));
});

it('encodes what cannot be copied after all, and goes on', async () => {
  const output = { ...OUTPUT, quality: 'low' };
  const low = await render('low', { clips: [{ video_url: raw, start_time: 0, end_time: 2 }], output });
  const lowUrl = await stack.media.write('low.mp4', await readFile(low.path));
  const copied = await render('low-again', { clips: [{ video_url: lowUrl, start_time: 0, end_time: 2 }], output });
  expect(copied.segments).toEqual({ total: 1, encoded: 0, copied: 1, cached: 0 });

  // As if the look at the other source had taken its parameter sets for those of low quality.
  const { rowCount } = await stack.database.query(
    `UPDATE cached_objects taken SET media = jsonb_set(taken.media, '{video,extradataSha256}', sets)
     FROM (SELECT media #> '{video,extradataSha256}' AS sets FROM cached_objects
           WHERE (media ->> 'durationUs')::integer BETWEEN 1999000 AND 2050000) low
     WHERE (taken.media ->> 'durationUs')::integer > 5900000`,
  );
  expect(rowCount).toBeGreaterThan(0);
  await stack.database.query(`DELETE FROM cached_objects WHERE media IS NULL`);
  const clips = [
    { video_url: lowUrl, start_time: 0, end_time: 2 },
    { video_url: ours, start_time: 2, end_time: 8 },
  ];
  const { path, segments } = await render('mistaken', { clips, output });
  expect(segments).toEqual({ total: 2, encoded: 1, copied: 1, cached: 0 });
  const shown = await frameHashes(path);
  expect(shown).toHaveLength(240);
  expect(shown.slice(0, 60)).toEqual(await frameHashes(low.path));
  // It is not tried again.
  const { rows } = await stack.database.query('SELECT 1 FROM packet_indexes WHERE packet_index IS NULL');
  expect(rows).toHaveLength(1);
});
