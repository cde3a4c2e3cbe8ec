/** The names in what `ffmpeg -encoders` prints: lines of six flags, a name and a description. */
export function parseEncoderNames(lines: readonly string[]): ReadonlySet<string> {
  // The legend above the list has the flags and an equals sign where the name would be.
  const names = lines.map((line) => /^ [VAS][.A-Z]{5} (?!= )(\S+) /.exec(line)?.[1]);
  return new Set(names.filter((name) => name !== undefined));
}
