/** Filters one after the other, between labelled pads. */
export interface FilterChain {
  /** Labels without brackets; none for a chain that begins with a generator. */
  readonly from: readonly string[];
  readonly filters: readonly string[];
  readonly to: string;
}

/** The text of `-filter_complex`. */
export function renderFilterGraph(chains: readonly FilterChain[]): string {
  return chains.map(({ from, filters, to }) => `${from.map(pad).join('')}${filters.join(',')}${pad(to)}`).join(';');
}

function pad(label: string): string {
  return `[${label}]`;
}
