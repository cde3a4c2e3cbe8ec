import { readFile } from 'node:fs/promises';
import { freemem, totalmem } from 'node:os';

/** What a container may use and uses, in the files of version 2, then version 1, of control groups. */
const CGROUPS = [
  {
    limit: '/sys/fs/cgroup/memory.max',
    used: '/sys/fs/cgroup/memory.current',
    details: '/sys/fs/cgroup/memory.stat',
  },
  {
    limit: '/sys/fs/cgroup/memory/memory.limit_in_bytes',
    used: '/sys/fs/cgroup/memory/memory.usage_in_bytes',
    details: '/sys/fs/cgroup/memory/memory.stat',
  },
] as const;

/** How much of the memory that this process may use is used, 0-1: that of its container, or else of the machine. */
export async function memoryShare(): Promise<number> {
  for (const { limit, used, details } of CGROUPS) {
    const share = shareOfCgroup({ limit: await read(limit), used: await read(used), details: await read(details) });
    if (share !== null) return share;
  }
  return 1 - freemem() / totalmem();
}

/**
 * Without the pages of files that can be dropped at once, as `kubectl top` counts it. Null where there is no limit: version 1
 * has one that no machine reaches instead.
 * https://docs.kernel.org/admin-guide/cgroup-v2.html#memory-interface-files
 */
export function shareOfCgroup(files: Readonly<Record<'limit' | 'used' | 'details', string>>): number | null {
  const limit = Number(files.limit.trim() || 'none');
  const used = Number(files.used.trim() || 'none');
  if (!(limit > 0 && limit < totalmem()) || !(used >= 0)) return null;
  const [, inactive = '0'] = /^(?:total_)?inactive_file (\d+)$/m.exec(files.details) ?? [];
  return Math.max(0, used - Number(inactive)) / limit;
}

async function read(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}
