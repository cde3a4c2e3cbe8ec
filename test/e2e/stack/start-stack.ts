import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, emptyTestRedis, SwitchableLink, UNTHROTTLED } from '@app/testing';
import { Client } from 'pg';
import { startApp, type AppProcess } from './app-process';
import { ApiClient } from './api-client';
import { serveMediaFolder, type MediaFolder } from './media-folder';

export interface Stack {
  readonly api: ApiClient;
  readonly media: MediaFolder;
  /** For looking behind the API. */
  readonly database: Client;
  readonly folder: string;
  readonly objectsFolder: string;
  /** The only ways of api and workers to their servers. */
  readonly links: { readonly postgres: SwitchableLink; readonly redis: SwitchableLink };
  startWorker(): Promise<AppProcess>;
  /** One more replica of the API. */
  startApi(): Promise<AppProcess>;
  stop(): Promise<void>;
}

export interface StackOptions {
  readonly workers: number;
  readonly environment?: Readonly<Record<string, string>>;
}

/** The built api and workers, as processes of their own, on a database, a Redis and a folder that nobody else uses. */
export async function startStack({ workers, environment = {} }: StackOptions): Promise<Stack> {
  const folder = await mkdtemp(join(process.env.TEST_SCRATCH_DIR ?? tmpdir(), 'e2e-'));
  const mediaFolder = join(folder, 'media');
  await mkdir(mediaFolder);
  const media = await serveMediaFolder(mediaFolder);
  const testDatabase = await createTestDatabase();
  const objectsFolder = join(folder, 'objects');
  const links = {
    postgres: await SwitchableLink.to(testDatabase.url),
    redis: await SwitchableLink.to(await emptyTestRedis()),
  };
  const settings = {
    DATABASE_URL: links.postgres.url,
    REDIS_URL: links.redis.url,
    URL_SIGNING_SECRET: 'only-for-tests-0123456789',
    DATA_DIR: folder,
    STORAGE_LOCAL_DIR: objectsFolder,
    MEDIA_FETCH_ALLOWED_HOSTS: new URL(media.origin).host,
    WORKER_CONCURRENCY: '2',
    ...UNTHROTTLED,
    ...environment,
  };
  const processes: AppProcess[] = [];
  const start = async (app: 'api' | 'worker'): Promise<AppProcess> => {
    const started = await startApp(app, { environment: settings, logPath: join(folder, `${app}.log`) });
    processes.push(started);
    return started;
  };
  const database = new Client({ connectionString: testDatabase.url });
  const [api] = await Promise.all([
    start('api'),
    ...Array.from({ length: workers }, () => start('worker')),
    database.connect(),
  ]);
  return {
    api: new ApiClient(api.origin),
    media,
    database,
    folder,
    objectsFolder,
    links,
    startWorker: () => start('worker'),
    startApi: () => start('api'),
    stop: async () => {
      await Promise.all(processes.map((process) => process.end('SIGTERM')));
      await database.end();
      await links.postgres.cut();
      await links.redis.cut();
      await media.close();
      await testDatabase.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
