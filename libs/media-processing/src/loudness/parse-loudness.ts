/** The absolute gate: https://tech.ebu.ch/docs/r/r128.pdf. Sound of less than 0.4 s is below it too. */
export const SILENCE_LUFS = -70;

/**
 * Reads the integrated loudness, in LUFS, out of the summary of the filter `ebur128` in what ffmpeg wrote to standard
 * error; `SILENCE_LUFS` where there is nothing to integrate. There may be several summaries: one that is empty for each
 * time that the graph was set up anew. The last one counts. Null where there is none.
 */
export function parseLoudness(stderr: readonly string[]): number | null {
  const integrated = stderr.flatMap((line) => /^\s*I:\s+(-?[\d.]+) LUFS$/.exec(line)?.[1] ?? []);
  const last = integrated.at(-1);
  return last === undefined ? null : Number(last);
}
