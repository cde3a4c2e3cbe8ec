import type { CollectedSpan } from './trace-collector';

/**
 * For people: the spans below `parentId` as they began, each further in than its parent, with the seconds from the first
 * to its start, those that it took, and what it says of itself.
 */
export function listSpans(spans: readonly CollectedSpan[], parentId: string): string {
  const began = spans.reduce((first, { startNs }) => (startNs < first ? startNs : first), spans[0]?.startNs ?? 0n);
  return ['   at s  took s  span', ...linesBelow(parentId, { spans, began, depth: 0 })].join('\n');
}

interface Place {
  readonly spans: readonly CollectedSpan[];
  readonly began: bigint;
  readonly depth: number;
}

function linesBelow(parentId: string, { spans, began, depth }: Place): string[] {
  const children = spans.filter(({ parentSpanId }) => parentSpanId === parentId);
  return children.sort(byStart).flatMap(({ spanId, name, startNs, endNs, attributes }) => {
    const facts = Object.entries(attributes).map(([key, value]) => `${key.replace('reelwright.', '')}=${value}`);
    const times = [startNs - began, endNs - startNs].map((ns) => inSeconds(ns).padStart(7)).join(' ');
    return [
      `${times}  ${('  '.repeat(depth) + name).padEnd(28)} ${facts.join(' ')}`.trimEnd(),
      ...linesBelow(spanId, { spans, began, depth: depth + 1 }),
    ];
  });
}

const byStart = (a: CollectedSpan, b: CollectedSpan): number => Number(a.startNs - b.startNs);
const inSeconds = (ns: bigint): string => (Number(ns) / 1e9).toFixed(2);
