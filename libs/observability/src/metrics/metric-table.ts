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
    help: 'Time until requests were answered, by the pattern of their route (other: none was reached); status 499: the client went first.',
    labels: ['method', 'route', 'status'],
    buckets: REQUEST_SECONDS,
  }),
  reelwright_dependency_up: row({
    kind: 'gauge',
    help: 'Whether the process can use what it needs, 1 or 0: database, redis, storage, ffmpeg, disk; queue: tasks are begun in time.',
    labels: ['service'],
  }),
  reelwright_queue_tasks: row({
    kind: 'gauge',
    help: 'Tasks that have not ended; 0 where a queue has none. The same from every API: take the maximum, not the sum.',
    labels: ['queue', 'status'],
  }),
  reelwright_queue_oldest_seconds: row({
    kind: 'gauge',
    help: 'How long the task that waits for longest could have run already; 0 where none waits; the same from every API.',
    labels: ['queue'],
  }),
  reelwright_workers: row({
    kind: 'gauge',
    help: 'Workers: busy and idle ones take tasks; unfit ones lack their object store, disk or ffmpeg, and render nothing. The same from every API.',
    labels: ['state'],
  }),
  reelwright_task_seconds: row({
    kind: 'histogram',
    help: 'Time that a worker took for a task, by how that went: done, retry, failed, returned, lost.',
    labels: ['queue', 'outcome'],
    buckets: TASK_SECONDS,
  }),
  reelwright_task_failures_total: row({
    kind: 'counter',
    help: 'Tries that failed, by what the matter was and who has to act: user, infrastructure, destination, bug.',
    labels: ['queue', 'code', 'blame'],
  }),
  reelwright_renders_total: row({
    kind: 'counter',
    help: 'Renders that ended, with the error code where there is one.',
    labels: ['outcome', 'code'],
    zeros: [{ outcome: 'completed', code: '' }],
  }),
  reelwright_render_estimate_ratio: row({
    kind: 'histogram',
    help: 'What completed renders took from their plan on, as a multiple of what was estimated then.',
    labels: [],
    buckets: ESTIMATE_RATIOS,
  }),
  reelwright_segments_total: row({
    kind: 'counter',
    help: 'Segments made, by kind: encode, copy, generate.',
    labels: ['kind'],
    zeros: each('kind', 'encode', 'copy', 'generate'),
  }),
  reelwright_segment_realtime_factor: row({
    kind: 'histogram',
    help: 'Seconds of picture that were encoded in one second, by codec, size (of the shorter side: 480, 720, 1080, 1440, 2160) and encoder.',
    labels: ['codec', 'size', 'encoder'],
    buckets: REALTIME_FACTORS,
  }),
  reelwright_cache_lookups_total: row({
    kind: 'counter',
    help: 'Segments and sound that a plan needed, by whether they were there: hit, miss.',
    labels: ['kind', 'result'],
    zeros: ['segment', 'audio'].flatMap((kind) => ['hit', 'miss'].map((result) => ({ kind, result }))),
  }),
  reelwright_cache_saved_seconds_total: row({
    kind: 'counter',
    help: 'Time that making the hits had taken.',
    labels: [],
  }),
  reelwright_cache_bytes: row({
    kind: 'gauge',
    help: 'What the cache holds, by kind: sources, segments, audio; the same from every API.',
    labels: ['kind'],
  }),
  reelwright_cache_evictions_total: row({
    kind: 'counter',
    help: 'Files that went because the cache was over its budget.',
    labels: [],
  }),
  reelwright_fallbacks_total: row({
    kind: 'counter',
    help: 'Plans that were changed while they ran: copies that failed their check, encoders in hardware that failed.',
    labels: ['from'],
    zeros: each('from', 'copy', 'hardware'),
  }),
  reelwright_ffmpeg_failures_total: row({
    kind: 'counter',
    help: 'Runs of ffmpeg that failed: stalled, stopped, not_started, killed, resources, interrupted, bad_media, other.',
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
    help: 'Bytes of sources that were fetched from where users said.',
    labels: [],
  }),
  reelwright_stored_bytes_total: row({
    kind: 'counter',
    help: 'Bytes that went into the object store through us, by folder: sources, segments, audio, work, outputs, assets, uploads.',
    labels: ['kind'],
  }),
  reelwright_webhook_attempts_total: row({
    kind: 'counter',
    help: 'Tries to deliver a callback: delivered, stopped (the receiver answered 410), error.',
    labels: ['outcome'],
    zeros: each('outcome', 'delivered', 'stopped', 'error'),
  }),
  reelwright_sockets: row({
    kind: 'gauge',
    help: 'Open connections for live progress, by transport.',
    labels: ['transport'],
  }),
} as const;

type Table = typeof METRIC_TABLE;
export type MetricName = keyof Table;
export type MetricOf<K extends MetricRow['kind']> = {
  [N in MetricName]: Table[N]['kind'] extends K ? N : never;
}[MetricName];
export type LabelsOf<N extends MetricName> = Readonly<Record<Table[N]['labels'][number], string>>;
