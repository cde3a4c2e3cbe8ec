/** Filters one after the other, between labelled pads. */
export interface FilterChain {
  /** Labels without brackets; none for a chain that begins with a generator. */
  readonly from: readonly string[];
  readonly filters: readonly string[];
  readonly to: string;
}

/** The text of `-filter_complex`: https://ffmpeg.org/ffmpeg-filters.html#Filtergraph-syntax-1 */
export function renderFilterGraph(chains: readonly FilterChain[]): string {
  return chains.map(({ from, filters, to }) => `${from.map(pad).join('')}${filters.join(',')}${pad(to)}`).join(';');
}

/**
 * Where the last chain leads: the result of the graph, without brackets.
 *
 * @throws {RangeError} for an empty graph
 */
export function finalLabel(chains: readonly FilterChain[]): string {
  const last = chains.at(-1);
  if (!last) throw new RangeError('A filter graph needs at least one chain');
  return last.to;
}

function pad(label: string): string {
  return `[${label}]`;
}
