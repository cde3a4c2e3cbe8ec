import { runCommand } from './session.mjs';
import fs from 'node:fs';
import path from 'node:path';
import { loadDotEnv } from './dot-env.mjs';
import { dataDir } from './paths.mjs';
import { runGroup } from './process/run-group.mjs';
import { borrowPostgres } from './servers/postgres.mjs';
import { secret } from './servers/secret.mjs';
import { entryPoint } from './setup/build-apps.mjs';
import { setUp } from './setup/set-up.mjs';
import { migrate } from './stack/migrate.mjs';

await runCommand(async (session) => {
  loadDotEnv();
  await setUp(session, { build: true });
  const env = {
    // Neither is used, but settings are read as a whole.
    REDIS_URL: 'redis://127.0.0.1',
    URL_SIGNING_SECRET: secret('url-signing', dataDir()),
    ...process.env,
    DATABASE_URL: process.env.DATABASE_URL || (await ownDatabase(session)),
  };
  await migrate(env, session);
  return runGroup([entryPoint('api', 'keys'), ...process.argv.slice(2)], { env, signal: session.signal });
});

/** The database of `npm start`, whether that runs or not. */
async function ownDatabase(session) {
  fs.mkdirSync(path.join(dataDir(), 'logs'), { recursive: true });
  const server = await borrowPostgres({ dataDir: dataDir() });
  session.atEnd(server.stop);
  return server.url;
}
