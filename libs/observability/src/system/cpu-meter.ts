import { readFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { usableCores } from '@app/config';

interface Sample {
  readonly atMs: number;
  /** Of all cores together, since whenever. */
  readonly busySeconds: number;
}

/** A share of less time says little. */
const SHORTEST_MS = 200;
/** Between readings that are further apart than this, the last moments count and not all the time. */
const LONGEST_MS = 60_000;

/** How busy the cores are that this process may use. */
export class CpuMeter {
  private last: Sample | null = null;

  /** 0-1, since it was last asked for where that was within the last minute. */
  async share(): Promise<number> {
    const now = performance.now();
    const isRecent = this.last && now - this.last.atMs < LONGEST_MS;
    const from = isRecent && this.last ? this.last : await sample();
    const elapsedMs = performance.now() - from.atMs;
    if (elapsedMs < SHORTEST_MS) await delay(SHORTEST_MS - elapsedMs);
    const to = await sample();
    this.last = to;
    return shareBetween(from, to, usableCores());
  }
}

export function shareBetween(from: Sample, to: Sample, cores: number): number {
  const seconds = (to.atMs - from.atMs) / 1000;
  return Math.min(1, Math.max(0, (to.busySeconds - from.busySeconds) / seconds / cores));
}

/** Of the container, where the kernel says so; else of the machine. */
async function sample(): Promise<Sample> {
  const text = await readFile('/sys/fs/cgroup/cpu.stat', 'utf8').catch(() => '');
  const [, microseconds] = /^usage_usec (\d+)$/m.exec(text) ?? [];
  const busySeconds = microseconds === undefined ? busyOfMachine() : Number(microseconds) / 1e6;
  return { atMs: performance.now(), busySeconds };
}

function busyOfMachine(): number {
  return cpus().reduce((sum, { times }) => sum + (times.user + times.nice + times.sys + times.irq) / 1000, 0);
}
