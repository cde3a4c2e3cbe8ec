/** One line of ffprobe's `compact` format: the section it belongs to and its fields. */
export interface CompactLine {
  readonly section: string;
  readonly fields: ReadonlyMap<string, string>;
}

/**
 * Reads `packet|stream_index=0|pts_time=0.000000`. Meant for fields whose values are numbers and names; values that
 * hold a bar (they come escaped) are not supported.
 */
export function parseCompactLine(line: string): CompactLine {
  const [section = '', ...pairs] = line.split('|');
  const fields = new Map<string, string>();
  for (const pair of pairs) {
    const separator = pair.indexOf('=');
    if (separator > 0) fields.set(pair.slice(0, separator), pair.slice(separator + 1));
  }
  return { section, fields };
}
