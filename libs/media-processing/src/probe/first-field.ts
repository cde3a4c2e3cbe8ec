import type { ProbeStream } from './probe-document';

/** Which field of an interlaced stream is shown first: the second letter of ffprobe's `tt`, `tb`, `bt`, `bb`. */
export function firstField({ field_order }: Pick<ProbeStream, 'field_order'>): 'top' | 'bottom' | null {
  const shownFirst = /^[tb]([tb])$/.exec(field_order ?? '')?.[1];
  if (shownFirst === undefined) return null;
  return shownFirst === 't' ? 'top' : 'bottom';
}
