import fs from 'node:fs';

/** Whether the kernel tells what a process had at its highest. */
export const knowsPeaks = () => fs.existsSync('/proc/self/clear_refs');

/** Begins to look for the highest anew: https://man7.org/linux/man-pages/man5/proc_pid_clear_refs.5.html */
export function forgetPeak(pid) {
  fs.writeFileSync(`/proc/${pid}/clear_refs`, '5');
}

/** The most resident memory that a process has had, in MB (10^6 bytes), as the targets are. */
export function peakMb(pid) {
  const [, kib] = /VmHWM:\s+(\d+) kB/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'));
  return (Number(kib) * 1024) / 1e6;
}
