import type { CollectedSpan } from './trace-collector';

/** The spans below `parentId`, one a line, each further in than its parent, siblings by their names; with a new service its name. */
export function spanTree(spans: readonly CollectedSpan[], parentId: string, depth = 0, within = ''): string[] {
  const children = spans
    .filter(({ parentSpanId }) => parentSpanId === parentId)
    .sort((a, b) => a.name.localeCompare(b.name));
  return children.flatMap(({ spanId, name, service }) => [
    '  '.repeat(depth) + (service === within ? name : `${service}: ${name}`),
    ...spanTree(spans, spanId, depth + 1, service),
  ]);
}
