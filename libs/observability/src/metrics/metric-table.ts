interface MetricRow {
  readonly kind: 'counter' | 'gauge' | 'histogram';
  /** One sentence; docs/metrics.md has the same. */
  readonly help: string;
  /** Every label has few values: names of routes, never paths; codes, never messages. */
  readonly labels: readonly string[];
  /** Of a histogram: upper bounds, rising. */
  readonly buckets?: readonly number[];
  /** Of a counter: labels that begin with 0, or `rate` and `increase` would know nothing of the first that is counted. */
  readonly zeros?: readonly Readonly<Record<string, string>>[];
}

/** One label, for each of its values. */
const each = (label: string, ...values: readonly string[]): Readonly<Record<string, string>>[] =>
  values.map((value) => ({ [label]: value }));

const row = <const R extends MetricRow>(definition: R): R => definition;

const REQUEST_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 2.5, 10];
const TASK_SECONDS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 180, 600];
const REALTIME_FACTORS = [0.1, 0.25, 0.5, 0.75, 1, 1.5, 2, 3, 5, 10, 30, 100];
const ESTIMATE_RATIOS = [0.25, 0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 2, 4];

/** Every metric of ours. Those of Node (`process_…`, `nodejs_…`) come with prom-client. */
export const METRIC_TABLE = {
  reelwright_http_request_seconds: row({
    kind: 'histogram',
    help: 'Latency of HTTP requests by route pattern (other: no route matched); status 499: the client disconnected first.',
    labels: ['method', 'route', 'status'],
    buckets: REQUEST_SECONDS,
  }),
  reelwright_dependency_up: row({
    kind: 'gauge',
    help: '1 if the dependency is usable, else 0: database, redis, storage, ffmpeg, disk; queue: tasks start in time.',
    labels: ['service'],
  }),
  reelwright_queue_tasks: row({
    kind: 'gauge',
    help: 'Unfinished tasks by queue and status. Every API reports the same value: take the maximum, not the sum.',
    labels: ['queue', 'status'],
  }),
  reelwright_queue_oldest_seconds: row({
    kind: 'gauge',
    help: 'Age of the oldest task that could run but waits; 0 if none waits. Every API reports the same value.',
    labels: ['queue'],
  }),
  reelwright_workers: row({
    kind: 'gauge',
    help: 'Workers by state: busy and idle ones take tasks; unfit ones lack object store, disk or ffmpeg and take none. Every API reports the same value.',
    labels: ['state'],
  }),
  reelwright_task_seconds: row({
    kind: 'histogram',
    help: 'Time spent on a task, by outcome: done, retry, failed, returned, lost.',
    labels: ['queue', 'outcome'],
    buckets: TASK_SECONDS,
  }),
  reelwright_task_failures_total: row({
    kind: 'counter',
    help: 'Failed attempts by error code and who has to act: user, infrastructure, destination, bug.',
    labels: ['queue', 'code', 'blame'],
  }),
  reelwright_renders_total: row({
    kind: 'counter',
    help: 'Finished renders by outcome and error code.',
    labels: ['outcome', 'code'],
    zeros: [{ outcome: 'completed', code: '' }],
  }),
  reelwright_render_estimate_ratio: row({
    kind: 'histogram',
    help: 'Actual render time from planning on, divided by the estimate.',
    labels: [],
    buckets: ESTIMATE_RATIOS,
  }),
  reelwright_segments_total: row({
    kind: 'counter',
    help: 'Segments produced, by kind: encode, copy, generate.',
    labels: ['kind'],
    zeros: each('kind', 'encode', 'copy', 'generate'),
  }),
  reelwright_segment_realtime_factor: row({
    kind: 'histogram',
    help: 'Seconds of video encoded per second, by codec, size (shorter side: 480, 720, 1080, 1440, 2160) and encoder.',
    labels: ['codec', 'size', 'encoder'],
    buckets: REALTIME_FACTORS,
  }),
  reelwright_cache_lookups_total: row({
    kind: 'counter',
    help: 'Cache lookups for segments and audio, by result: hit, miss.',
    labels: ['kind', 'result'],
    zeros: ['segment', 'audio'].flatMap((kind) => ['hit', 'miss'].map((result) => ({ kind, result }))),
  }),
  reelwright_cache_saved_seconds_total: row({
    kind: 'counter',
    help: 'Rendering time saved by cache hits: what producing them had taken.',
    labels: [],
  }),
  reelwright_cache_bytes: row({
    kind: 'gauge',
    help: 'Size of the cache by kind: sources, segments, audio. Every API reports the same value.',
    labels: ['kind'],
  }),
  reelwright_cache_evictions_total: row({
    kind: 'counter',
    help: 'Cached files evicted to stay within CACHE_MAX_BYTES.',
    labels: [],
  }),
  reelwright_fallbacks_total: row({
    kind: 'counter',
    help: 'Plans changed during a render because a copy failed verification or a hardware encoder failed.',
    labels: ['from'],
    zeros: each('from', 'copy', 'hardware'),
  }),
  reelwright_ffmpeg_failures_total: row({
    kind: 'counter',
    help: 'Failed ffmpeg runs by class: stalled, stopped, not_started, killed, resources, interrupted, bad_media, other.',
    labels: ['class'],
    zeros: each(
      'class',
      'stalled',
      'stopped',
      'not_started',
      'killed',
      'resources',
      'interrupted',
      'bad_media',
      'other',
    ),
  }),
  reelwright_fetched_bytes_total: row({
    kind: 'counter',
    help: 'Bytes of source media fetched.',
    labels: [],
  }),
  reelwright_stored_bytes_total: row({
    kind: 'counter',
    help: 'Bytes written to the object store by this process, by folder: sources, segments, audio, work, outputs, assets, uploads.',
    labels: ['kind'],
  }),
  reelwright_webhook_attempts_total: row({
    kind: 'counter',
    help: 'Attempts to deliver a callback, by outcome: delivered, stopped (the receiver answered 410), error.',
    labels: ['outcome'],
    zeros: each('outcome', 'delivered', 'stopped', 'error'),
  }),
  reelwright_sockets: row({
    kind: 'gauge',
    help: 'Open realtime connections by transport.',
    labels: ['transport'],
  }),
} as const;

type Table = typeof METRIC_TABLE;
export type MetricName = keyof Table;
export type MetricOf<K extends MetricRow['kind']> = {
  [N in MetricName]: Table[N]['kind'] extends K ? N : never;
}[MetricName];
export type LabelsOf<N extends MetricName> = Readonly<Record<Table[N]['labels'][number], string>>;
