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
    purpose: 'Base URL of links in responses. Unset: the address that each request was sent to.',
    parse: url('http', 'https'),
    fallback: null,
  }),
  databaseUrl: setting({
    variable: 'DATABASE_URL',
    purpose: 'PostgreSQL connection URL. Unset, `npm start` runs an embedded server.',
    parse: url('postgres', 'postgresql'),
  }),
  redisUrl: setting({
    variable: 'REDIS_URL',
    purpose: 'Redis connection URL. Unset, `npm start` runs an embedded server.',
    parse: url('redis', 'rediss'),
  }),
  dataDir: setting({
    variable: 'DATA_DIR',
    purpose: 'Directory for the embedded servers and the scratch space of api and worker.',
    parse: text,
    fallback: './.data',
  }),
  ...STORAGE_SETTINGS,
  urlSigningSecret: setting({
    variable: 'URL_SIGNING_SECRET',
    purpose: 'Secret that signs download URLs; the same for all replicas. `npm start` generates one.',
    parse: secret(16),
  }),
  downloadUrlSeconds: setting({
    variable: 'DOWNLOAD_URL_SECONDS',
    purpose: 'Lifetime of a download URL.',
    parse: integer(1, 604_800),
    fallback: 3600,
  }),
  ffmpegPath: setting({
    variable: 'FFMPEG_PATH',
    purpose: 'Path of the ffmpeg binary.',
    parse: text,
    fallback: 'ffmpeg',
  }),
  ffprobePath: setting({
    variable: 'FFPROBE_PATH',
    purpose: 'Path of the ffprobe binary.',
    parse: text,
    fallback: 'ffprobe',
  }),
  ffmpegStallSeconds: setting({
    variable: 'FFMPEG_STALL_SECONDS',
    purpose: 'An ffmpeg process that makes no progress for this long is killed, and its step is retried.',
    parse: integer(5, 3600),
    fallback: 60,
  }),
  hardwareAcceleration: setting<'auto' | 'nvenc' | 'qsv' | 'vaapi' | 'off'>({
    variable: 'HWACCEL',
    purpose: 'Hardware encoders that may be used: any that works, one kind only, or none.',
    parse: oneOf('auto', 'nvenc', 'qsv', 'vaapi', 'off'),
    fallback: 'auto',
  }),
  copyFrom: setting<'any' | 'own'>({
    variable: 'COPY_FROM',
    purpose: 'Which sources unchanged video is copied from: any compatible encoding, or only our own.',
    parse: oneOf('any', 'own'),
    fallback: 'any',
  }),
  workerConcurrency: setting({
    variable: 'WORKER_CONCURRENCY',
    purpose: 'Segments that a worker renders at once; they share its cores.',
    parse: integer(1, 64),
    fallback: Math.min(64, usableCores()),
    fallbackInWords: 'the cores that it may use',
  }),
  workerPort: setting({
    variable: 'WORKER_PORT',
    purpose: "Port of the worker's health and metrics endpoints.",
    parse: integer(0, 65_535),
    fallback: 8001,
  }),
  maintenanceSeconds: setting({
    variable: 'MAINTENANCE_SECONDS',
    purpose: 'Interval of the sweep that deletes expired and unreferenced objects and records.',
    parse: integer(10, 604_800),
    fallback: 3600,
  }),
  retentionDays: setting({
    variable: 'RETENTION_DAYS',
    purpose: 'Retention of the records of callback deliveries and maintenance.',
    parse: integer(1, 3650),
    fallback: 30,
  }),
  clipRetentionDays: setting({
    variable: 'CLIP_RETENTION_DAYS',
    purpose: 'Retention of process-clips results after their job has ended.',
    parse: integer(1, 3650),
    fallback: 30,
  }),
  workerCacheBytes: setting({
    variable: 'WORKER_CACHE_BYTES',
    purpose: "Size limit, in bytes, of each worker's cache of sources on its own disk.",
    parse: integer(0, Number.MAX_SAFE_INTEGER),
    fallback: 5 * GIB,
  }),
  cacheMaxBytes: setting({
    variable: 'CACHE_MAX_BYTES',
    purpose: 'Size limit, in bytes, of the cache of sources, segments and audio in the object store; 0 turns it off.',
    parse: integer(0, Number.MAX_SAFE_INTEGER),
    fallback: 20 * GIB,
  }),
  leaseSeconds: setting({
    variable: 'LEASE_SECONDS',
    purpose: 'A worker that is not heard from for this long loses its tasks to the others.',
    parse: integer(2, 600),
    fallback: 20,
  }),
  drainSeconds: setting({
    variable: 'DRAIN_SECONDS',
    purpose: 'Time that a stopping worker has to finish its tasks before it hands them back.',
    parse: integer(0, 3600),
    fallback: 25,
  }),
  shutdownNoticeSeconds: setting({
    variable: 'SHUTDOWN_NOTICE_SECONDS',
    purpose:
      'Time that a stopping API keeps serving while `/health/ready` fails, so that load balancers stop sending requests.',
    parse: integer(0, 300),
    fallback: 0,
  }),
  mediaFetchAllowedHosts: setting<readonly string[]>({
    variable: 'MEDIA_FETCH_ALLOWED_HOSTS',
    purpose:
      'Comma-separated host or host:port entries from which media may be fetched although their addresses are private.',
    parse: hostList,
    fallback: [],
  }),
  mediaMaxBytes: setting({
    variable: 'MEDIA_MAX_BYTES',
    purpose: 'Largest source that may be fetched or uploaded, in bytes.',
    parse: integer(1, Number.MAX_SAFE_INTEGER),
    fallback: 10 * GIB,
  }),
  mediaFetchSeconds: setting({
    variable: 'MEDIA_FETCH_SECONDS',
    purpose: 'Time limit for fetching or uploading one source.',
    parse: integer(1, 86_400),
    fallback: 1800,
  }),
  assetUploadSeconds: setting({
    variable: 'ASSET_UPLOAD_SECONDS',
    purpose: 'Time limit for completing a multipart upload; unfinished uploads are deleted then.',
    parse: integer(60, 604_800),
    fallback: 86_400,
  }),
  webhookSecret: setting<Uint8Array | null>({
    variable: 'WEBHOOK_SECRET',
    purpose: 'Secret that signs callbacks, as `whsec_…`. Unset: callback_url is refused. `npm start` generates one.',
    parse: webhookKey,
    fallback: null,
  }),
  webhookAllowedHosts: setting<readonly string[]>({
    variable: 'WEBHOOK_ALLOWED_HOSTS',
    purpose:
      'Comma-separated host or host:port entries to which callbacks may be sent although their addresses are private.',
    parse: hostList,
    fallback: [],
  }),
  webhookTimeoutSeconds: setting({
    variable: 'WEBHOOK_TIMEOUT_SECONDS',
    purpose: 'Time limit for the response to a callback, per attempt.',
    parse: integer(1, 60),
    fallback: 15,
  }),
  maxClips: setting({
    variable: 'MAX_CLIPS',
    purpose: 'Maximum number of clips in a composition.',
    parse: integer(1, 500),
    fallback: 200,
  }),
  queueMaxWaiting: setting({
    variable: 'QUEUE_MAX_WAITING',
    purpose:
      'Approximate number of renders that may wait in the queue; beyond it the API answers 503 (`QUEUE_FULL`). 0: no limit.',
    parse: integer(0, 10_000_000),
    fallback: 10_000,
  }),
  probeMaxBytes: setting({
    variable: 'PROBE_MAX_BYTES',
    purpose: 'Largest file that a probe request may fetch, in bytes.',
    parse: integer(1, Number.MAX_SAFE_INTEGER),
    fallback: GIB,
  }),
  probeSeconds: setting({
    variable: 'PROBE_SECONDS',
    purpose: 'Time limit for the fetch of a probe request.',
    parse: integer(1, 3600),
    fallback: 60,
  }),
  validateSeconds: setting({
    variable: 'VALIDATE_SECONDS',
    purpose: 'Time limit for a validate request, including its fetches.',
    parse: integer(1, 3600),
    fallback: 60,
  }),
  maxDurationSeconds: setting({
    variable: 'MAX_DURATION',
    purpose: 'Maximum length of a timeline, in seconds.',
    parse: integer(1, 86_400),
    fallback: 10_800,
  }),
  ...ACCESS_SETTINGS,
  logLevel: setting({
    variable: 'LOG_LEVEL',
    purpose: 'Minimum log level.',
    parse: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'),
    fallback: 'info',
  }),
  ...TRACING_SETTINGS,
} as const;

type Table = typeof SETTINGS_TABLE;
export type Settings = { readonly [K in keyof Table]: Table[K] extends Setting<infer T> ? T : never };
