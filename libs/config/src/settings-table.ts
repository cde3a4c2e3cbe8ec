import { ACCESS_SETTINGS } from './access-settings';
import { hostList, integer, oneOf, secret, text, url, webhookKey } from './parse-value';
import { setting, type Setting } from './setting';
import { STORAGE_SETTINGS } from './storage-settings';
import { TRACING_SETTINGS } from './tracing-settings';
import { usableCores } from './usable-cores';

const GIB = 1024 ** 3;

/** Every setting there is. A name is read from the environment here or nowhere. */
export const SETTINGS_TABLE = {
  port: setting({ variable: 'PORT', purpose: 'Port of the API.', parse: integer(0, 65_535), fallback: 8000 }),
  host: setting({ variable: 'HOST', purpose: 'Address the servers bind to.', parse: text, fallback: '127.0.0.1' }),
  publicUrl: setting<string | null>({
    variable: 'PUBLIC_URL',
    purpose: 'Where clients reach the API, for links in answers; without it, the address each request came to.',
    parse: url('http', 'https'),
    fallback: null,
  }),
  databaseUrl: setting({
    variable: 'DATABASE_URL',
    purpose: 'PostgreSQL. `npm start` runs an embedded one when it is not given.',
    parse: url('postgres', 'postgresql'),
  }),
  redisUrl: setting({
    variable: 'REDIS_URL',
    purpose: 'Redis. `npm start` runs an embedded one when it is not given.',
    parse: url('redis', 'rediss'),
  }),
  dataDir: setting({
    variable: 'DATA_DIR',
    purpose: 'Folder below which everything embedded lives, and the scratch space of api and worker.',
    parse: text,
    fallback: './.data',
  }),
  ...STORAGE_SETTINGS,
  urlSigningSecret: setting({
    variable: 'URL_SIGNING_SECRET',
    purpose: 'Key that signs download URLs; the same for all replicas. `npm start` makes one.',
    parse: secret(16),
  }),
  downloadUrlSeconds: setting({
    variable: 'DOWNLOAD_URL_SECONDS',
    purpose: 'How long a download URL is good for.',
    parse: integer(1, 604_800),
    fallback: 3600,
  }),
  ffmpegPath: setting({ variable: 'FFMPEG_PATH', purpose: 'The ffmpeg program.', parse: text, fallback: 'ffmpeg' }),
  ffprobePath: setting({
    variable: 'FFPROBE_PATH',
    purpose: 'The ffprobe program.',
    parse: text,
    fallback: 'ffprobe',
  }),
  ffmpegStallSeconds: setting({
    variable: 'FFMPEG_STALL_SECONDS',
    purpose: 'An ffmpeg that makes no progress for this long is killed and its step tried again.',
    parse: integer(5, 3600),
    fallback: 60,
  }),
  hardwareAcceleration: setting<'auto' | 'nvenc' | 'qsv' | 'vaapi' | 'off'>({
    variable: 'HWACCEL',
    purpose: 'Which encoder in hardware may be used: whatever works, only that of one maker, or none.',
    parse: oneOf('auto', 'nvenc', 'qsv', 'vaapi', 'off'),
    fallback: 'auto',
  }),
  copyFrom: setting<'any' | 'own'>({
    variable: 'COPY_FROM',
    purpose: 'What is shown unchanged is copied from sources in any encoding that fits, or only from those in our own.',
    parse: oneOf('any', 'own'),
    fallback: 'any',
  }),
  workerConcurrency: setting({
    variable: 'WORKER_CONCURRENCY',
    purpose: 'How many segments a worker renders at once; the cores are shared between them.',
    parse: integer(1, 64),
    fallback: Math.min(64, usableCores()),
    fallbackInWords: 'the cores that it may use',
  }),
  workerPort: setting({
    variable: 'WORKER_PORT',
    purpose: "Port of the worker's health endpoints.",
    parse: integer(0, 65_535),
    fallback: 8001,
  }),
  maintenanceSeconds: setting({
    variable: 'MAINTENANCE_SECONDS',
    purpose: 'How often what has expired, and what nothing refers to, is looked for and deleted.',
    parse: integer(10, 604_800),
    fallback: 3600,
  }),
  retentionDays: setting({
    variable: 'RETENTION_DAYS',
    purpose: 'How long it stays on record which callbacks were sent and which maintenance was done.',
    parse: integer(1, 3650),
    fallback: 30,
  }),
  clipRetentionDays: setting({
    variable: 'CLIP_RETENTION_DAYS',
    purpose: 'How long the results of process-clips are kept after the job has ended; then they are deleted.',
    parse: integer(1, 3650),
    fallback: 30,
  }),
  workerCacheBytes: setting({
    variable: 'WORKER_CACHE_BYTES',
    purpose: 'What a worker keeps on its own disk of sources that it has used and may need again, in bytes.',
    parse: integer(0, Number.MAX_SAFE_INTEGER),
    fallback: 5 * GIB,
  }),
  cacheMaxBytes: setting({
    variable: 'CACHE_MAX_BYTES',
    purpose: 'What the object store keeps of sources, segments and sound for later renders, in bytes; 0: nothing.',
    parse: integer(0, Number.MAX_SAFE_INTEGER),
    fallback: 20 * GIB,
  }),
  leaseSeconds: setting({
    variable: 'LEASE_SECONDS',
    purpose: 'A worker that is silent for this long has lost its tasks to the others.',
    parse: integer(2, 600),
    fallback: 20,
  }),
  drainSeconds: setting({
    variable: 'DRAIN_SECONDS',
    purpose: 'How long a worker that is told to stop may finish what it has begun before it hands it back.',
    parse: integer(0, 3600),
    fallback: 25,
  }),
  shutdownNoticeSeconds: setting({
    variable: 'SHUTDOWN_NOTICE_SECONDS',
    purpose:
      'How long an API that is told to stop goes on answering while `/health/ready` fails, so that proxies hear of it.',
    parse: integer(0, 300),
    fallback: 0,
  }),
  mediaFetchAllowedHosts: setting<readonly string[]>({
    variable: 'MEDIA_FETCH_ALLOWED_HOSTS',
    purpose: 'Comma-separated host or host:port entries from which media may be fetched although they are private.',
    parse: hostList,
    fallback: [],
  }),
  mediaMaxBytes: setting({
    variable: 'MEDIA_MAX_BYTES',
    purpose: 'Largest source that is fetched or uploaded, in bytes.',
    parse: integer(1, Number.MAX_SAFE_INTEGER),
    fallback: 10 * GIB,
  }),
  mediaFetchSeconds: setting({
    variable: 'MEDIA_FETCH_SECONDS',
    purpose: 'Longest time that fetching or uploading one source may take.',
    parse: integer(1, 86_400),
    fallback: 1800,
  }),
  assetUploadSeconds: setting({
    variable: 'ASSET_UPLOAD_SECONDS',
    purpose: 'How long a client may take to send the parts of a file; what is unfinished then is deleted.',
    parse: integer(60, 604_800),
    fallback: 86_400,
  }),
  webhookSecret: setting<Uint8Array | null>({
    variable: 'WEBHOOK_SECRET',
    purpose: 'Key that signs callbacks, as `whsec_…`; without it no callback_url is accepted. `npm start` makes one.',
    parse: webhookKey,
    fallback: null,
  }),
  webhookAllowedHosts: setting<readonly string[]>({
    variable: 'WEBHOOK_ALLOWED_HOSTS',
    purpose: 'Comma-separated host or host:port entries to which callbacks may be sent although they are private.',
    parse: hostList,
    fallback: [],
  }),
  webhookTimeoutSeconds: setting({
    variable: 'WEBHOOK_TIMEOUT_SECONDS',
    purpose: 'How long the receiver of a callback may take to answer, each time that it is tried.',
    parse: integer(1, 60),
    fallback: 15,
  }),
  maxClips: setting({
    variable: 'MAX_CLIPS',
    purpose: 'How many clips a composition may have.',
    parse: integer(1, 500),
    fallback: 200,
  }),
  queueMaxWaiting: setting({
    variable: 'QUEUE_MAX_WAITING',
    purpose:
      'About how many renders may wait to begin; beyond it the API takes no more (503, `QUEUE_FULL`). 0: no limit.',
    parse: integer(0, 10_000_000),
    fallback: 10_000,
  }),
  probeMaxBytes: setting({
    variable: 'PROBE_MAX_BYTES',
    purpose: 'Largest file that is fetched to answer what it is, in bytes.',
    parse: integer(1, Number.MAX_SAFE_INTEGER),
    fallback: GIB,
  }),
  probeSeconds: setting({
    variable: 'PROBE_SECONDS',
    purpose: 'Longest time that fetching a file may take to answer what it is.',
    parse: integer(1, 3600),
    fallback: 60,
  }),
  validateSeconds: setting({
    variable: 'VALIDATE_SECONDS',
    purpose: 'Longest time that fetching and planning a composition may take to answer whether it can be made.',
    parse: integer(1, 3600),
    fallback: 60,
  }),
  maxDurationSeconds: setting({
    variable: 'MAX_DURATION',
    purpose: 'Longest timeline, in seconds.',
    parse: integer(1, 86_400),
    fallback: 10_800,
  }),
  ...ACCESS_SETTINGS,
  logLevel: setting({
    variable: 'LOG_LEVEL',
    purpose: 'Least severe log line that is written.',
    parse: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'),
    fallback: 'info',
  }),
  ...TRACING_SETTINGS,
} as const;

type Table = typeof SETTINGS_TABLE;
export type Settings = { readonly [K in keyof Table]: Table[K] extends Setting<infer T> ? T : never };
