import { execFileSync } from 'node:child_process';
import os from 'node:os';
import { root } from '../../../scripts/paths.mjs';

/** Where and with what the figures were taken. */
export function describeMachine({ ffmpeg, limiter }) {
  return {
    cpu: os.cpus()[0]?.model ?? 'unknown',
    cores: os.availableParallelism(),
    memoryGb: Math.round(os.totalmem() / 1e9),
    system: `${os.type()} ${os.release()} ${os.arch()}`,
    node: process.version,
    ffmpeg: firstLine(ffmpeg, ['-version']),
    commit: firstLine('git', ['-C', root, 'describe', '--always', '--dirty']),
    cpuLimit: limiter?.name ?? null,
    /** Of the minute before: what is measured on a busy machine says little. */
    loadBefore: os.loadavg()[0],
  };
}

function firstLine(program, args) {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split('\n')[0];
  } catch {
    return 'unknown';
  }
}
