/** What a run of ffmpeg cost. */
export interface ResourceUsage {
  /** User and system time of all its threads. */
  readonly cpuTimeSeconds: number;
  /** Largest resident set. */
  readonly peakMemoryBytes: number;
}

/**
 * Reads the lines of `-benchmark` out of what ffmpeg wrote to standard error. Returns null if they are not there:
 * a killed ffmpeg does not print them.
 */
export function parseResourceUsage(stderr: readonly string[]): ResourceUsage | null {
  const text = stderr.join('\n');
  const times = /bench: utime=([\d.]+)s stime=([\d.]+)s/.exec(text);
  const memory = /bench: maxrss=(\d+)kB/i.exec(text);
  if (!times || !memory) return null;
  return {
    cpuTimeSeconds: Number(times[1]) + Number(times[2]),
    peakMemoryBytes: Number(memory[1]) * 1024,
  };
}
