import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const PERIOD_US = 100_000;

/**
 * A way to hold a process, and what it starts, to a part of a core.
 *
 * @typedef {object} CpuLimiter
 * @property {string} name
 * @property {(limit: { pid: number, cores: number }) => () => void} limit undone by what it returns, when they have ended
 */

/** @returns {CpuLimiter | null} the first that works here; null: none does */
export function findCpuLimiter() {
  return [controlGroups2, controlGroups1, cpulimit].find((limiter) => limiter.works()) ?? null;
}

/** https://docs.kernel.org/admin-guide/cgroup-v2.html#cpu */
const controlGroups2 = controlGroups({
  name: 'control groups, version 2 (cpu.max)',
  root: '/sys/fs/cgroup',
  // Opened to be written, not made: where there is no such file, this is not the root of version 2.
  prepare: (root) => fs.writeFileSync(path.join(root, 'cgroup.subtree_control'), '+cpu', { flag: 'r+' }),
  quotaFiles: (quotaUs) => ({ 'cpu.max': `${quotaUs} ${PERIOD_US}` }),
});

/** https://docs.kernel.org/scheduler/sched-bwc.html */
const controlGroups1 = controlGroups({
  name: 'control groups, version 1 (cpu.cfs_quota_us)',
  root: '/sys/fs/cgroup/cpu',
  prepare: () => {},
  quotaFiles: (quotaUs) => ({ 'cpu.cfs_period_us': PERIOD_US, 'cpu.cfs_quota_us': quotaUs }),
});

function controlGroups({ name, root, prepare, quotaFiles }) {
  const setQuota = (group, cores) => {
    const files = quotaFiles(Math.round(cores * PERIOD_US));
    for (const [file, text] of Object.entries(files)) fs.writeFileSync(path.join(group, file), String(text));
  };
  const limit = ({ pid, cores }) => {
    const group = path.join(root, `reelwright-bench-${pid}`);
    prepare(root);
    fs.mkdirSync(group);
    try {
      setQuota(group, cores);
      fs.writeFileSync(path.join(group, 'cgroup.procs'), String(pid));
    } catch (error) {
      fs.rmdirSync(group);
      throw error;
    }
    return () => fs.rmdirSync(group);
  };
  /** Tried out: that the files are there does not say that they may be written. */
  const works = () => {
    if (process.platform !== 'linux') return false;
    const group = path.join(root, `reelwright-bench-trial-${process.pid}`);
    try {
      prepare(root);
      fs.mkdirSync(group);
      setQuota(group, 0.5);
      return true;
    } catch {
      return false;
    } finally {
      if (fs.existsSync(group)) fs.rmdirSync(group);
    }
  };
  return { name, limit, works };
}

/** https://github.com/opsengine/cpulimit */
const cpulimit = {
  name: 'cpulimit',
  works: () => spawnSync('cpulimit', ['--help']).error === undefined,
  limit: ({ pid, cores }) => {
    const args = ['--include-children', '--limit', String(Math.round(cores * 100)), '--pid', String(pid)];
    const child = spawn('cpulimit', args, { stdio: 'ignore' });
    return () => child.kill();
  },
};
