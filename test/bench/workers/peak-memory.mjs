import fs from 'node:fs';

/** Whether the kernel tells what a process had at its highest. */
export const knowsPeaks = () => fs.existsSync('/proc/self/clear_refs');

/** Begins to look for the highest anew: https://man7.org/linux/man-pages/man5/proc_pid_clear_refs.5.html */
export function forgetPeak(pid) {
  fs.writeFileSync(`/proc/${pid}/clear_refs`, '5');
}

/** The most resident memory that a process has had, in MB (10^6 bytes), as the targets are. */
export const peakMb = (pid) => megabytesOf(pid, /VmHWM:\s+(\d+) kB/);

/** The resident memory that a process has now, in MB. */
export const residentMb = (pid) => megabytesOf(pid, /VmRSS:\s+(\d+) kB/);

function megabytesOf(pid, line) {
  const [, kib] = line.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'));
  return (Number(kib) * 1024) / 1e6;
}
