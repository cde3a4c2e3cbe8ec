import { formatSeconds } from '../time/format-seconds';

interface SeekTarget {
  /** Time that must be decoded, on the file's own clock. */
  readonly targetUs: number;
  /** Where the stream begins on that clock. */
  readonly startUs: number;
  /** How much earlier to start. */
  readonly preRollUs: number;
}

/** Closer to the start, seeking saves nothing, and may fail in files without an index (FLV). */
const MIN_SKIP_US = 1_000_000;

/**
 * Input options that start reading at, or before, a time; none to read from the beginning.
 *
 * The seek only saves work, it never decides what is shown: `-noaccurate_seek` keeps all that is decoded from the
 * keyframe on, and with the global `-copyts` it all keeps the file's own timestamps, so that the filters can cut by
 * exact numbers. Accurate seeking would shift the timestamps by a time that is rounded to the microsecond, and would
 * drop the frame that is still on screen at the in point of a clip with long frames.
 */
export function seekArgs({ targetUs, startUs, preRollUs }: SeekTarget): string[][] {
  const seekUs = Math.floor(targetUs - preRollUs);
  if (seekUs < startUs + MIN_SKIP_US) return [];
  return [['-noaccurate_seek'], ['-seek_timestamp', '1'], ['-ss', formatSeconds(seekUs)]];
}
