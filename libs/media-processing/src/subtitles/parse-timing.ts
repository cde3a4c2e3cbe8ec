import { parseClock } from './parse-clock';
import { subtitleFlaw } from './subtitle-flaw';

export interface Timing {
  readonly startMs: number;
  readonly endMs: number;
  /** What follows on the line. */
  readonly settings: readonly string[];
}

/** Whether a line of SRT or VTT is meant to say when a cue is shown. */
export function isTiming(line: string): boolean {
  return line.includes('-->');
}

/** @throws {Fault} INVALID_MEDIA, with the line */
export function parseTiming(line: string, lineNumber: number): Timing {
  const [before = '', after = ''] = line.split('-->');
  const [end = '', ...settings] = after.trim().split(/\s+/);
  const startMs = parseClock(before.trim());
  const endMs = parseClock(end);
  if (startMs === null || endMs === null) {
    throw subtitleFlaw(lineNumber, 'is no pair of times such as 00:00:01.000 --> 00:00:02.500');
  }
  if (endMs < startMs) throw subtitleFlaw(lineNumber, 'has a cue that ends before it begins');
  return { startMs, endMs, settings };
}
