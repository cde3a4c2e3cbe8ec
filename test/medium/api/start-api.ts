import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Settings } from '@app/config';
import { createTestDatabase, emptyTestRedis, testSettings } from '@app/testing';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { createApp } from '../../../apps/api/src/create-app';

export interface RunningApi {
  readonly app: NestExpressApplication;
  readonly settings: Settings;
  /** `http://127.0.0.1:port` */
  readonly origin: string;
  stop(): Promise<void>;
}

/** The API with a database, a Redis and an object directory of its own, on a free port of the loopback. */
export async function startApi(overrides: Partial<Settings> = {}): Promise<RunningApi> {
  const database = await createTestDatabase();
  const directory = await mkdtemp(join(tmpdir(), `api-${randomUUID()}`));
  const settings = testSettings({
    databaseUrl: database.url,
    redisUrl: await emptyTestRedis(),
    storageLocalDir: join(directory, '.data', 'objects'),
    dataDir: directory,
    ffmpegPath: process.env.FFMPEG_PATH ?? 'ffmpeg',
    ffprobePath: process.env.FFPROBE_PATH ?? 'ffprobe',
    logLevel: 'silent',
    ...overrides,
  });
  const app = await startReplica(settings);
  return {
    app,
    settings,
    origin: await originOf(app),
    stop: async () => {
      await app.close();
      await database.drop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** One more API with the same settings. */
export async function startReplica(settings: Settings): Promise<NestExpressApplication> {
  const app = await createApp(settings);
  await app.listen(0, '127.0.0.1');
  return app;
}

export async function originOf(app: NestExpressApplication): Promise<string> {
  const { port } = new URL(await app.getUrl());
  return `http://127.0.0.1:${port}`;
}

/** A body that is accepted. */
export const BODY = {
  title: 'Zwei Tage am „Südmeer“',
  clips: [{ video_url: 'http://media.invalid/a.mp4', start_time: 0, end_time: 4.5, trim_start: null }],
  audio: { music_volume: 1.0 },
};

export function postJson(url: string, body: unknown): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** A composition that has just been posted: its id. */
export async function postComposition(origin: string, body: unknown = BODY): Promise<string> {
  const response = await postJson(`${origin}/api/v1/compositions`, body);
  const { composition_id } = (await response.json()) as { composition_id: string };
  return composition_id;
}
