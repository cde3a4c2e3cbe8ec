import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/** Where Linux says how much of its cores a container may use: version 2, then version 1, of control groups. */
const QUOTA_FILES = [
  ['/sys/fs/cgroup/cpu.max'],
  ['/sys/fs/cgroup/cpu/cpu.cfs_quota_us', '/sys/fs/cgroup/cpu/cpu.cfs_period_us'],
] as const;

/** Cores that this process may keep busy, at least 1. Node counts those of the host, whatever its container is allowed. */
export function usableCores(): number {
  const quotas = QUOTA_FILES.map((files) => coresOfQuota(files.map(read).join(' ')));
  return Math.max(1, Math.min(availableParallelism(), ...quotas.map(Math.ceil)));
}

/**
 * @param text quota and period in microseconds, as in `cpu.max`: `150000 100000`, `max 100000`
 * @returns cores, perhaps a fraction; Infinity where there is no limit
 * @see https://docs.kernel.org/admin-guide/cgroup-v2.html#cpu-interface-files
 */
export function coresOfQuota(text: string): number {
  const [quota, period] = text.trim().split(/\s+/).map(Number);
  return quota !== undefined && period !== undefined && quota > 0 && period > 0 ? quota / period : Infinity;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
