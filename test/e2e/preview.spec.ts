// A video that is watched while it is made.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eventually } from '@app/testing';
import type { ErrorBody } from './stack/api-client';
import { decodeErrors, meanColours, presentationTimes } from './stack/look-at-video';
import { startStack, type Stack } from './stack/start-stack';

const FPS = 30;
const SMALL = { width: 320, height: 180, fps: FPS, quality: 'low' };
const COLOURS = ['red', 'lime', 'blue'];
const TONE_HZ = 440;

let stack: Stack;
let clips: unknown[];

beforeAll(async () => {
  stack = await startStack({ workers: 0 });
  clips = [];
  for (const [index, colour] of COLOURS.entries()) {
    const picture = `color=${colour}:size=320x180:rate=30:duration=1`;
    const inputs = ['-f', 'lavfi', '-i', picture, '-f', 'lavfi', '-i', `sine=${TONE_HZ}:duration=1`];
    const url = await stack.media.make(`${colour}.mp4`, ...inputs, '-pix_fmt', 'yuv420p');
    clips.push({ video_url: url, start_time: index, end_time: index + 1 });
  }
});
afterAll(() => stack.stop());

const previewOf = (id: string): string => `${stack.api.origin}/api/v1/compositions/${id}/preview.m3u8`;
const playlistAt = async (url: string): Promise<string> => {
  const response = await fetch(url);
  return response.ok ? response.text() : '';
};
/** Of a track, beside the playlist of both. */
const trackAt = (url: string, name: string): Promise<string> => playlistAt(new URL(name, url).href);
const segmentsIn = (playlist: string): string[] => playlist.split('\n').filter((line) => line.endsWith('.m4s'));
const linkOf = async (id: string): Promise<string | null> =>
  (await stack.api.call<{ preview_url: string | null }>('GET', `/api/v1/compositions/${id}`)).body.preview_url;

/** The main colour of every frame that a player which begins with a playlist shows, by its place in red, green, blue. */
async function shownFrom(url: string, inputOptions: readonly string[] = []): Promise<number[]> {
  const colours = await meanColours(url, { x: 0, y: 0, width: 320, height: 180 }, inputOptions);
  return colours.map((colour) => colour.indexOf(Math.max(...colour)));
}
const secondsOf = (...colours: readonly number[]): number[] =>
  colours.flatMap((colour) => Array(FPS).fill(colour) as number[]);

/** From here on, the task of a segment waits for `letGo`. */
const holdBack = (index: number): Promise<unknown> =>
  stack.database.query(
    `CREATE FUNCTION hold_back() RETURNS trigger LANGUAGE plpgsql AS
       $$ BEGIN NEW.run_after := now() + interval '1 hour'; RETURN NEW; END $$;
     CREATE TRIGGER hold_back BEFORE INSERT ON tasks FOR EACH ROW
       WHEN (NEW.queue = 'segment' AND NEW.input ->> 'index' = '${index}') EXECUTE FUNCTION hold_back()`,
  );
const letGo = (): Promise<unknown> =>
  stack.database.query(
    `DROP TRIGGER hold_back ON tasks;
     UPDATE tasks SET run_after = now(), dispatched_at = NULL, generation = generation + 1 WHERE run_after > now()`,
  );

describe('the preview of a video', () => {
  let id: string;
  let link: string;
  let soFar: string;

  beforeAll(async () => {
    id = await stack.api.compose({ title: 'T', clips, output: SMALL });
    link = (await linkOf(id)) ?? '';
  });

  it('is not there before anything is made', async () => {
    for (const url of [previewOf(id), link]) {
      const response = await fetch(url);
      expect(response.status).toBe(409);
      expect(response.headers.get('retry-after')).toBe('2');
    }
  });

  it('shows what is made, from the start, while the rest is not', async () => {
    await holdBack(2);
    await stack.startWorker();
    soFar = await eventually(
      'two segments',
      async () => {
        const playlist = await trackAt(link, 'picture.m3u8');
        return segmentsIn(playlist).length === 2 && playlist;
      },
      { timeoutMs: 60_000 },
    );
    expect(soFar).toContain('#EXT-X-PLAYLIST-TYPE:EVENT');
    expect(soFar).not.toContain('#EXT-X-ENDLIST');
    // A copy that ends here: ffmpeg would go on asking for more.
    const path = join(stack.folder, 'so-far.m3u8');
    const absolute = soFar.replaceAll(/init\.mp4|\d+\.m4s/g, (name) => new URL(name, link).href);
    await writeFile(path, `${absolute}#EXT-X-ENDLIST\n`);
    expect(await shownFrom(path, ['-protocol_whitelist', 'file,http,tcp'])).toEqual(secondsOf(0, 1));
  });

  it('has sound, which grows with it', async () => {
    for (const address of [previewOf(id), link]) {
      const text = await eventually('sound', async () => (await playlistAt(address)) || null, { timeoutMs: 30_000 });
      expect(text).toMatch(/#EXT-X-MEDIA:TYPE=AUDIO,.*URI="[^"]*sound\.m3u8"/);
      expect(text).toMatch(/CODECS="avc1\.[0-9A-F]{6},mp4a\.40\.2"/);
    }
    const sound = await trackAt(link, 'sound.m3u8');
    expect(sound).toContain('#EXT-X-PLAYLIST-TYPE:EVENT');
    expect(segmentsIn(sound)).toEqual(['sound-00000.m4s']);
    expect((await stack.api.get(id)).status).toBe('processing');
  });

  it.each([
    ['of the composition', previewOf],
    ['of the link', () => link],
  ])('shows a player of the browser all that there will be, at the address %s', async (_, address) => {
    const answer = await fetch(address(id), { headers: { 'sec-fetch-dest': 'video' } });
    const whole = await trackAt(link, 'whole-picture.m3u8');
    expect(await answer.text()).toContain('whole-picture.m3u8');
    expect(answer.headers.get('vary')).toContain('Sec-Fetch-Dest');
    expect(segmentsIn(whole)).toHaveLength(3);
    expect(whole).toContain('#EXT-X-ENDLIST');
  });

  it('lets players that have begun play on to the end', async () => {
    const whole = new URL('whole.m3u8', link).href;
    const playing = Promise.all([shownFrom(link, ['-live_start_index', '0']), shownFrom(whole)]);
    await letGo();
    expect(await playing).toEqual([secondsOf(0, 1, 2), secondsOf(0, 1, 2)]);
    await stack.api.completed(id);
  });

  it('is complete when the video is', async () => {
    const whole = await trackAt(link, 'picture.m3u8');
    expect(await trackAt(link, 'sound.m3u8')).toContain('#EXT-X-ENDLIST');
    expect(segmentsIn(whole)).toEqual([...segmentsIn(soFar), '00002.m4s']);
    expect(whole).toContain('#EXT-X-PLAYLIST-TYPE:VOD');
    expect(whole).toContain('#EXT-X-ENDLIST');
    expect(await decodeErrors(link)).toBe('');
    const times = await presentationTimes(link);
    times.forEach((time, frame) => {
      expect(time).toBeCloseTo(frame / FPS, 5);
    });
    expect(times).toHaveLength(COLOURS.length * FPS);
  });

  it('is served to any site, as what it is', async () => {
    const playlist = await fetch(link);
    expect(playlist.headers.get('content-type')).toBe('application/vnd.apple.mpegurl');
    expect(playlist.headers.get('access-control-allow-origin')).toBe('*');
    for (const name of ['init.mp4', '00000.m4s', 'sound.mp4', 'sound-00000.m4s']) {
      const file = await fetch(new URL(name, link));
      const type = name.startsWith('sound') ? 'audio/mp4' : 'video/mp4';
      expect([file.status, file.headers.get('content-type')]).toEqual([200, type]);
      expect(file.headers.get('cache-control')).toBe('private');
      expect(file.headers.get('access-control-allow-origin')).toBe('*');
    }
  });

  it.each([
    ['a file that it does not have', (url: string) => new URL('00003.m4s', url), 404],
    ['sound that it does not have', (url: string) => new URL('sound-00001.m4s', url), 404],
    ['another folder', (url: string) => url.replace('/preview/', '/other/'), 404],
    ['a changed link', (url: string) => url.replace(/\/downloads\/./, '/downloads/x'), 403],
  ])('refuses %s', async (_, change, status) => {
    expect((await fetch(change(link))).status).toBe(status);
  });

  it('is gone when its segments are', async () => {
    await stack.database.query(`DELETE FROM cached_objects WHERE key LIKE 'segments/%'`);
    const answer = await stack.api.call<ErrorBody>('GET', new URL(link).pathname);
    expect([answer.status, answer.body.detail.error_code]).toEqual([404, 'NOT_FOUND']);
    expect((await fetch(new URL('00000.m4s', link))).status).toBe(404);
  });
});

it.each(['webm', 'gif', 'm4a'])('%s has no preview, and says so', async (format) => {
  const id = await stack.api.compose({ title: 'T', clips: clips.slice(0, 1), output: { format } });
  expect(await linkOf(id)).toBeNull();
  await stack.api.completed(id);
  const answer = await stack.api.call<ErrorBody>('GET', `/api/v1/compositions/${id}/preview.m3u8`);
  expect(answer.status).toBe(404);
  expect(answer.body.detail.message).toContain('only MP4, MOV and HLS');
});
