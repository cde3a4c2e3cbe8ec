import type { OutgoingHttpHeader } from 'node:http';

const COMPOSITION = /\/compositions\/([0-9a-f-]{36})(?:[/?]|$)/;

/** The id of the composition that a request is about: that of its address, or of the one that it was answered with. */
export function compositionOf(url: string, location: OutgoingHttpHeader | undefined): string | undefined {
  const [, id] = COMPOSITION.exec(url) ?? COMPOSITION.exec(String(location)) ?? [];
  return id;
}
