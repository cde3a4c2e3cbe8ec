import path from 'node:path';
import { Failure } from '../failure.mjs';
import { secret } from '../servers/secret.mjs';

const DEFAULT_PORT = 8000;
const HIGHEST_PORT = 65_535;

/** What the demo, the tests and the bench take over from a user's settings; they touch nothing else of the user's. */
export const isServerOrTool = (name) => ['DATABASE_URL', 'REDIS_URL'].includes(name) || isTool(name);
export const isTool = (name) => ['FFMPEG_PATH', 'FFPROBE_PATH', 'REDIS_SERVER_PATH'].includes(name);

/** @throws {Failure} when PORT is not a port; 0 means any that is free */
export function portSetting() {
  const port = Number(process.env.PORT || DEFAULT_PORT);
  if (Number.isInteger(port) && port >= 0 && port <= HIGHEST_PORT) return port;
  throw new Failure(`PORT is ${process.env.PORT}; it has to be a whole number from 0 to ${HIGHEST_PORT}.`);
}

export const hostSetting = () => process.env.HOST || '127.0.0.1';

/** What api and worker are told: first what the caller fixes, then what the user has set, then our defaults. */
export function appEnvironment({ dataDir, tools, servers, ...fixed }) {
  const given = Object.entries(process.env).filter(([, value]) => value !== '');
  return {
    NODE_ENV: 'production',
    // The SDK warns of its later versions, which are not the one of the lock file.
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    STORAGE_DRIVER: 'local',
    STORAGE_LOCAL_DIR: path.join(dataDir, 'objects'),
    URL_SIGNING_SECRET: secret('url-signing', dataDir),
    WEBHOOK_SECRET: `whsec_${Buffer.from(secret('webhook', dataDir), 'hex').toString('base64')}`,
    ...Object.fromEntries(given),
    DATA_DIR: dataDir,
    DATABASE_URL: servers.postgres.url,
    REDIS_URL: servers.redis.url,
    FFMPEG_PATH: tools.ffmpeg,
    FFPROBE_PATH: tools.ffprobe,
    ...fixed,
  };
}

/** Settings that keep a stack to itself, whatever the environment says. */
export const apartFromTheUser = (dataDir) => ({
  STORAGE_DRIVER: 'local',
  STORAGE_LOCAL_DIR: path.join(dataDir, 'objects'),
  PUBLIC_URL: '',
  DRAIN_SECONDS: '1',
  AUTH_REQUIRED: 'false',
  API_KEYS: '',
  // These ask faster than clients may.
  RATE_LIMIT_PUBLIC_PER_MINUTE: '10000000',
  RATE_LIMIT_PUBLIC_BURST: '10000000',
  RATE_LIMIT_REALTIME_PER_MINUTE: '10000000',
  RATE_LIMIT_REALTIME_BURST: '10000000',
});
