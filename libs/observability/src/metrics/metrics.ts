import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { METRIC_TABLE, type LabelsOf, type MetricName, type MetricOf } from './metric-table';
import { within } from '../within';
import { shareReads } from './share-reads';

/** Longer than health checks may take, and shorter than after what Prometheus takes the process for gone: often 5 or 10 s. */
const READ_TIMEOUT_MS = 3000;

export interface Sample<N extends MetricName> {
  readonly labels: LabelsOf<N>;
  readonly value: number;
}

/** What this process counts and measures, for Prometheus. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();
  private readonly counters = new Map<string, Counter>();
  private readonly histograms = new Map<string, Histogram>();

  constructor() {
    for (const [name, { kind, help, labels, ...rest }] of Object.entries(METRIC_TABLE)) {
      const common = { name, help, labelNames: [...labels], registers: [this.registry] };
      if (kind === 'counter') {
        const counter = new Counter(common);
        for (const zero of 'zeros' in rest ? rest.zeros : []) counter.inc(zero, 0);
        this.counters.set(name, counter);
      }
      if (kind === 'histogram') {
        this.histograms.set(name, new Histogram({ ...common, buckets: 'buckets' in rest ? [...rest.buckets] : [] }));
      }
    }
  }

  /** `by`: not negative. */
  count<N extends MetricOf<'counter'>>(name: N, labels: LabelsOf<N>, by = 1): void {
    this.counters.get(name)?.inc(labels, by);
  }

  observe<N extends MetricOf<'histogram'>>(name: N, labels: LabelsOf<N>, value: number): void {
    this.histograms.get(name)?.observe(labels, value);
  }

  /** Asks `read` at every scrape. If it throws or hangs, the metric is left out: the others are still worth having. */
  measure<N extends MetricOf<'gauge'>>(name: N, read: () => Promise<readonly Sample<N>[]>): void {
    const { help, labels } = METRIC_TABLE[name];
    const readOnce = shareReads(read);
    new Gauge({
      name,
      help,
      labelNames: [...labels],
      registers: [this.registry],
      async collect() {
        this.reset();
        const samples = await within(READ_TIMEOUT_MS, readOnce).catch(() => []);
        for (const sample of samples) this.set(sample.labels, sample.value);
      },
    });
  }

  /** Adds what Node says of the process: memory, processor time, lag of the event loop, garbage collection. */
  measureProcess(): void {
    collectDefaultMetrics({ register: this.registry });
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  /** In the text format of Prometheus. */
  text(): Promise<string> {
    return this.registry.metrics();
  }
}
