/** Filters one after the other, between labelled pads. */
export interface FilterChain {
  /** Labels without brackets; none for a chain that starts with a generator. */
  readonly from: readonly string[];
  readonly filters: readonly string[];
  readonly to: string;
}

/** The text of `-filter_complex`: https://ffmpeg.org/ffmpeg-filters.html#Filtergraph-syntax-1 */
export function renderFilterGraph(chains: readonly FilterChain[]): string {
  return chains.map(({ from, filters, to }) => `${from.map(pad).join('')}${filters.join(',')}${pad(to)}`).join(';');
}

/**
 * Output label of the last chain, the result of the graph, without brackets.
 *
 * @throws {RangeError} for an empty graph
 */
export function finalLabel(chains: readonly FilterChain[]): string {
  const last = chains.at(-1);
  if (!last) throw new RangeError('A filter graph needs at least one chain');
  return last.to;
}

interface SplitPicture {
  /** Unique in the graph. */
  readonly name: string;
  /** The filters for one copy of the image, and for the one overlaid on it. */
  readonly below: readonly string[];
  readonly above: readonly string[];
  /** Top left corner of the overlaid copy, in pixels. */
  readonly x: number;
  readonly y: number;
}

/** A compound filter: overlays an image on another one that is derived from it. */
export function splitAndOverlay({ name, below, above, x, y }: SplitPicture): string {
  const [source, second, back, front] = ['source', 'second', 'back', 'front'].map((part) => pad(`${name}${part}`));
  return (
    `split${source}${second};${source}${below.join(',')}${back};${second}${above.join(',')}${front};` +
    `${back}${front}overlay=x=${x}:y=${y}:eval=init:format=yuv420`
  );
}

/**
 * A value that may hold any character, as the value of a filter's option within a graph: escaped for the option, and
 * that for the graph. https://ffmpeg.org/ffmpeg-filters.html#Notes-on-filtergraph-escaping
 */
export function escapeFilterValue(value: string): string {
  return value.replace(/[\\':]/g, '\\$&').replace(/[\\'[\],;]/g, '\\$&');
}

function pad(label: string): string {
  return `[${label}]`;
}
