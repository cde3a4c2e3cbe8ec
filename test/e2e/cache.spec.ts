// What was made once is not made again: from HTTP requests to what was encoded, and to the frames that come out.
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eventually } from '@app/testing';
import * as fc from 'fast-check';
import type { MetadataBody } from './stack/api-client';
import type { AppProcess } from './stack/app-process';
import { decodeErrors, frameHashes, meanColours } from './stack/look-at-video';
import { startStack, type Stack } from './stack/start-stack';

interface Edit {
  readonly text?: string;
  readonly music?: string;
  readonly musicVolume?: number;
  readonly startFrames?: number;
  readonly query?: string;
}

const FPS = 30;

/** What is edited of two clips, the one after the other, under a title; in frames. */
interface Edited {
  readonly trims: readonly [number, number];
  /** Where the one ends and the other begins. */
  readonly cut: number;
  readonly text: string;
  readonly textAt: number;
  readonly animation: object | null;
  readonly fade: number;
}

const UNEDITED: Edited = { trims: [0, 0], cut: 45, text: 'One', textAt: 20, animation: null, fade: 0 };

const frame = fc.integer({ min: 0, max: 45 });
const arbitraryEdit: fc.Arbitrary<Partial<Edited>> = fc.oneof(
  fc.record({ trims: fc.tuple(frame, frame) }),
  fc.record({ cut: fc.integer({ min: 20, max: 60 }) }),
  fc.record({ text: fc.constantFrom('Two', 'Three') }),
  fc.record({ textAt: frame }),
  fc.record({ animation: fc.constant({ in: 'fade', out: 'slide-up', duration: 0.3 }) }),
  fc.record({ fade: fc.constant(6) }),
);

function editedBody({ trims, cut, text, textAt, animation, fade }: Edited, urls: readonly string[]): unknown {
  const at = (place: number): number => [0, cut, 4 * FPS][place] ?? 0;
  return {
    title: 'Edited',
    clips: urls.map((video_url, place) => ({
      video_url,
      trim_start: (trims[place] ?? 0) / FPS,
      start_time: at(place) / FPS,
      end_time: at(place + 1) / FPS,
      fade_in: fade / FPS,
    })),
    overlays: [
      {
        ...{ text, position: 'center', start_time: textAt / FPS, end_time: (textAt + 27) / FPS },
        ...(animation ? { animation } : {}),
      },
    ],
    output: { width: 320, height: 180, fps: FPS },
  };
}

describe('the cache', () => {
  let stack: Stack;
  let workers: readonly AppProcess[];
  let clips: string[];
  let music: string;

  beforeAll(async () => {
    stack = await startStack({ workers: 0 });
    workers = [await stack.startWorker(), await stack.startWorker()];
    const { media } = stack;
    const make = (name: string, picture: string): Promise<string> =>
      media.make(name, '-f', 'lavfi', '-i', `${picture}=size=320x180:rate=30:duration=2`);
    clips = [await make('a.mp4', 'testsrc2'), await make('b.mp4', 'smptebars')];
    music = await media.make('music.mp3', '-f', 'lavfi', '-i', 'sine=frequency=330:duration=5');
  });
  afterAll(() => stack.stop());

  /** Three segments: a clip, its end under a title, another clip. */
  const request = ({ text = 'One', musicVolume = 0.5, startFrames = 0, query = '' }: Edit = {}): unknown => {
    const at = (seconds: number): number => startFrames / FPS + seconds;
    return {
      title: 'Any',
      clips: clips.map((url, index) => ({
        video_url: url + query,
        start_time: at(2 * index),
        end_time: at(2 * index + 2),
      })),
      overlays: [{ text, position: 'center', start_time: at(1), end_time: at(2) }],
      audio: { music_url: music, music_volume: musicVolume },
      output: { width: 320, height: 180, fps: FPS },
    };
  };
  const segmentsOf = async (id: string): Promise<Readonly<Record<string, number>>> => {
    const { body } = await stack.api.call<MetadataBody>('GET', `/api/v1/compositions/${id}/metadata`);
    return body.processing_stats.segments;
  };
  /** Work that was done for a composition, besides preparing and assembling. */
  const tasksOf = async (id: string): Promise<string[]> => {
    const { rows } = await stack.database.query<{ queue: string }>(
      `SELECT t.queue FROM tasks t JOIN renders r ON r.id = t.render_id
       WHERE r.composition_id = $1 AND t.queue IN ('segment', 'audio') ORDER BY t.queue`,
      [id],
    );
    return rows.map(({ queue }) => queue);
  };
  const render = async (edit?: Edit): Promise<string> => {
    const id = await stack.api.compose(request(edit));
    await stack.api.completed(id);
    return id;
  };
  const fileOf = async (id: string): Promise<string> => {
    const path = join(stack.folder, `${id}.mp4`);
    await stack.api.download(id, path);
    expect(await decodeErrors(path)).toBe('');
    return path;
  };
  const forgetParts = async (): Promise<void> => {
    await stack.database.query(`DELETE FROM cached_objects WHERE key NOT LIKE 'sources/%'`);
  };
  const segmentKeys = async (id: string): Promise<string[]> => {
    const { rows } = await stack.database.query<{ key: string }>(
      `SELECT p.key FROM render_parts p JOIN renders r ON r.id = p.render_id
       WHERE r.composition_id = $1 AND p.kind = 'segment' ORDER BY p.position`,
      [id],
    );
    return rows.map(({ key }) => key);
  };

  /** Adds a metric up over its labels and the workers; `labels` has to stand in a line for it to count. */
  const sumOf = async (metric: string, labels: string): Promise<number> => {
    const scrapes = await Promise.all(workers.map(async ({ origin }) => (await fetch(`${origin}/metrics`)).text()));
    const lines = scrapes.flatMap((text) => text.split('\n'));
    const values = lines.filter((line) => line.startsWith(metric) && line.includes(labels));
    return values.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
  };

  let first: string;
  let firstFrames: string[];

  it('is filled by a first render', async () => {
    first = await render();
    expect(await segmentsOf(first)).toEqual({ total: 3, encoded: 3, copied: 0, cached: 0 });
    firstFrames = await frameHashes(await fileOf(first));
    expect(firstFrames).toHaveLength(120);
  });

  it('leaves nothing to do, nor to fetch, for the same once more', async () => {
    const sentBefore = stack.media.sent.length;
    const id = await render();
    expect(await segmentsOf(id)).toEqual({ total: 3, encoded: 0, copied: 0, cached: 3 });
    expect(await tasksOf(id)).toEqual([]);
    expect(stack.media.sent.slice(sentBefore)).toEqual([]);
    expect(await frameHashes(await fileOf(id))).toEqual(firstFrames);
  });

  it('is seen in the metrics', async () => {
    expect(await sumOf('reelwright_segments_total', 'kind="encode"')).toBe(3);
    expect(await sumOf('reelwright_cache_lookups_total', 'kind="segment",result="hit"')).toBe(3);
    expect(await sumOf('reelwright_cache_lookups_total', 'kind="segment",result="miss"')).toBe(3);
    expect(await sumOf('reelwright_cache_saved_seconds_total', '')).toBeGreaterThan(0);
    expect(await sumOf('reelwright_segment_realtime_factor_count', 'codec="h264",size="480",encoder="software"')).toBe(
      3,
    );
    expect(await sumOf('reelwright_renders_total', 'outcome="completed"')).toBe(2);
    expect(await sumOf('reelwright_task_seconds_count', 'queue="assemble",outcome="done"')).toBe(2);
    expect(await sumOf('reelwright_fetched_bytes_total', '')).toBeGreaterThan(10_000);
  });

  it('knows the same bytes when they come from another address', async () => {
    const id = await render({ query: '?signature=other' });
    expect(await segmentsOf(id)).toMatchObject({ encoded: 0, cached: 3 });
  });

  it('misses where another text is, and nowhere else', async () => {
    const id = await render({ text: 'Two' });
    expect(await segmentsOf(id)).toEqual({ total: 3, encoded: 1, copied: 0, cached: 2 });
    expect(await tasksOf(id)).toEqual(['segment']);
    const frames = await frameHashes(await fileOf(id));
    const changed = frames.flatMap((hash, frame) => (hash === firstFrames[frame] ? [] : [frame]));
    expect([changed[0], changed.at(-1), changed.length]).toEqual([30, 59, 30]);
  });

  it('has the picture when only the music changes', async () => {
    const id = await render({ musicVolume: 0.3 });
    expect(await segmentsOf(id)).toMatchObject({ encoded: 0, cached: 3 });
    expect(await tasksOf(id)).toEqual(['audio']);
  });

  it('has what stands elsewhere on the timeline', async () => {
    const id = await render({ startFrames: 7 });
    expect(await segmentsOf(id)).toEqual({ total: 4, encoded: 1, copied: 0, cached: 3 });
    expect((await frameHashes(await fileOf(id))).slice(7)).toEqual(firstFrames);
  });

  it('notices a source that has changed behind its address', async () => {
    const { media, api } = stack;
    const colour = (name: string): Promise<string> =>
      media.make('c.mp4', '-f', 'lavfi', '-i', `color=${name}:size=320x180:rate=30:duration=1`);
    const body = async (name: string): Promise<unknown> => ({
      title: 'Colour',
      clips: [{ video_url: await colour(name), start_time: 0, end_time: 1 }],
      output: { width: 320, height: 180, fps: FPS },
    });
    await api.completed(await api.compose(await body('red')));
    const id = await api.compose(await body('blue'));
    await api.completed(id);
    const [shown] = await meanColours(await fileOf(id), { x: 100, y: 50, width: 20, height: 20 });
    expect((shown?.[2] ?? 0) > 200 && (shown?.[0] ?? 255) < 50).toBe(true);
  });

  it.each([
    ['shortened', (bytes: Buffer) => bytes.subarray(0, 1000)],
    ['of other bytes', (bytes: Buffer) => Buffer.from(bytes).fill(0, 2000, 3000)],
    ['lost', null],
  ])('makes again what was found %s', async (_, damage) => {
    const [key = ''] = await segmentKeys(first);
    const path = join(stack.objectsFolder, key);
    const good = await readFile(path);
    // A file of its own: the workers' copies may be the same one.
    await rm(path);
    if (damage) await writeFile(path, damage(good));
    const id = await render();
    expect(await segmentsOf(id)).toEqual({ total: 3, encoded: 1, copied: 0, cached: 2 });
    expect(await frameHashes(await fileOf(id))).toEqual(firstFrames);
    expect(await segmentsOf(await render())).toMatchObject({ encoded: 0, cached: 3 });
  });

  it('makes all segments again where one was made by another encoder: they cannot be joined', async () => {
    const [key = ''] = await segmentKeys(first);
    const path = join(stack.objectsFolder, key);
    const other = join(stack.folder, 'media/other.mp4');
    await stack.media.make(
      'other.mp4',
      '-i',
      path,
      '-c:v',
      'libx264',
      '-coder',
      'vlc',
      '-video_track_timescale',
      '30000',
    );
    const bytes = await readFile(other);
    await rm(path);
    await writeFile(path, bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await stack.database.query('UPDATE cached_objects SET sha256 = $2, size_bytes = $3 WHERE key = $1', [
      ...[key, sha256, bytes.length],
    ]);
    const id = await render();
    expect(await segmentsOf(id)).toEqual({ total: 3, encoded: 3, copied: 0, cached: 0 });
    expect(await frameHashes(await fileOf(id))).toEqual(firstFrames);
  });

  it('makes once what stands several times on a timeline', async () => {
    const [url] = clips;
    const id = await stack.api.compose({
      title: 'Again and again',
      clips: Array.from({ length: 20 }, (_, index) => ({
        video_url: url,
        trim_start: 1.5,
        start_time: index / 5,
        end_time: (index + 1) / 5,
      })),
      output: { width: 320, height: 180, fps: FPS },
    });
    await stack.api.completed(id);
    expect(await segmentsOf(id)).toEqual({ total: 20, encoded: 1, copied: 0, cached: 19 });
    const frames = await frameHashes(await fileOf(id));
    expect(frames).toHaveLength(120);
    expect(frames.every((hash, frame) => hash === frames[frame % 6])).toBe(true);
  });

  it('gives after each of several edits the frames that a render from nothing gives', async () => {
    // Packets of what was made here can be copied.
    const ours = await stack.media.write('ours.mp4', await readFile(await fileOf(first)));
    const edits = fc.sample(arbitraryEdit, { numRuns: 5, seed: 20 });
    const states = edits.reduce<Edited[]>(
      (all, edit) => [...all, { ...(all.at(-1) ?? UNEDITED), ...edit }],
      [UNEDITED],
    );
    const bodies = states.map((state) => editedBody(state, [clips[0] ?? '', ours]));

    const id = await stack.api.compose(bodies[0]);
    const counts: Readonly<Record<string, number>>[] = [];
    const shown: string[][] = [];
    for (const [edit, body] of bodies.entries()) {
      if (edit > 0) expect((await stack.api.call('PUT', `/api/v1/compositions/${id}`, body)).status).toBe(202);
      await stack.api.completed(id);
      counts.push(await segmentsOf(id));
      shown.push(await frameHashes(await fileOf(id)));
    }
    // Not all at once: what one makes, the next one finds.
    for (const [edit, body] of bodies.entries()) {
      await forgetParts();
      const anew = await stack.api.compose(body);
      await stack.api.completed(anew);
      expect((await segmentsOf(anew)).cached).toBe(0);
      expect(await frameHashes(await fileOf(anew))).toEqual(shown[edit]);
    }
    expect(shown.map((frames) => frames.length)).toEqual(shown.map(() => 4 * FPS));
    expect(counts.slice(1).every(({ cached = 0 }) => cached > 0)).toBe(true);
    expect(counts.some(({ copied = 0 }) => copied > 0)).toBe(true);
  });

  it('lets one of two make what both need at the same time', async () => {
    await forgetParts();
    const ids = await Promise.all([1, 2].map(() => stack.api.compose(request())));
    await Promise.all(ids.map((id) => stack.api.completed(id)));
    const { rows } = await stack.database.query<{ kind: string; origin: string; count: number }>(
      `SELECT kind, origin, count(*)::integer FROM render_parts p JOIN renders r ON r.id = p.render_id
       WHERE r.composition_id = ANY($1) AND kind IN ('segment', 'audio') GROUP BY 1, 2 ORDER BY 1, 2`,
      [ids],
    );
    expect(rows.map(({ kind, origin, count }) => `${count} ${kind} ${origin}`)).toEqual([
      ...['1 audio cached', '1 audio made', '3 segment cached', '3 segment made'],
    ]);
    const [one, other] = await Promise.all(ids.map(async (id) => frameHashes(await fileOf(id))));
    expect(one).toEqual(other);
  });
});

describe('a cache without a budget', () => {
  let stack: Stack;
  afterEach(() => stack.stop());

  it('has all that its renders need while they last, and nothing afterwards', async () => {
    stack = await startStack({ workers: 2, environment: { CACHE_MAX_BYTES: '0' } });
    const url = await stack.media.make('a.mp4', '-f', 'lavfi', '-i', 'testsrc2=size=320x180:rate=30:duration=2');
    const request = (trim: number): unknown => ({
      title: 'Any',
      clips: [0, 1].map((index) => ({ video_url: url, start_time: index, end_time: index + 1, trim_start: trim })),
      output: { width: 320, height: 180, fps: FPS },
    });
    const ids = await Promise.all([0, 0.2, 0.4, 0.6].map((trim) => stack.api.compose(request(trim))));
    await Promise.all(ids.map((id) => stack.api.completed(id)));
    const left = await eventually('the rest to be gone', async () => {
      const names = (await readdir(stack.objectsFolder, { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile())
        .map((entry) => entry.name);
      return names.length <= 2 * ids.length && names;
    });
    // The videos and their posters.
    expect(left).toHaveLength(2 * ids.length);
    // The rows go once the files have.
    const isEmpty = async () => (await stack.database.query('SELECT 1 FROM cached_objects')).rowCount === 0;
    await eventually('nothing to be known of it', isEmpty);
  });
});

describe('a source that was kept', () => {
  let stack: Stack;
  afterEach(() => stack.stop());

  it.each([
    ['shortened', (bytes: Buffer) => bytes.subarray(0, 1000)],
    ['of other bytes', (bytes: Buffer) => Buffer.from(bytes).fill(0, 2000, 3000)],
  ])('is fetched again where it is found %s', async (_, damage) => {
    stack = await startStack({ workers: 0 });
    const url = await stack.media.make('a.mp4', '-f', 'lavfi', '-i', 'testsrc2=size=320x180:rate=30:duration=2');
    const render = async (trim: number): Promise<string[]> => {
      const id = await stack.api.compose({
        title: 'Any',
        clips: [{ video_url: url, start_time: 0, end_time: 1, trim_start: trim }],
        output: { width: 320, height: 180, fps: FPS },
      });
      await stack.api.completed(id);
      const path = join(stack.folder, `${id}.mp4`);
      await stack.api.download(id, path);
      return frameHashes(path);
    };
    const worker = await stack.startWorker();
    await render(0);
    await worker.end('SIGTERM');
    const folder = join(stack.objectsFolder, 'sources');
    const path = join(folder, (await readdir(folder))[0] ?? '');
    const good = await readFile(path);
    await rm(path);
    await writeFile(path, damage(good));
    // Another worker, for the first one had a good copy of its own.
    await stack.startWorker();
    expect(new Set(await render(0.5)).size).toBe(FPS);
    expect(await readFile(path)).toEqual(good);
    expect(stack.media.sent).toEqual(['a.mp4', 'a.mp4']);
  });
});
