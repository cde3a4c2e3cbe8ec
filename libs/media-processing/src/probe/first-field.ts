import type { ProbeStream } from './probe-document';

/**
 * Which field of an interlaced stream is shown first: the first letter of ffprobe's `tt`, `tb`, `bt`, `bb`. The mixed
 * ones are fields that are stored interleaved, `tb` with the top one shown first: https://www.rfc-editor.org/rfc/rfc9559#name-fieldorder-element
 */
export function firstField({ field_order }: Pick<ProbeStream, 'field_order'>): 'top' | 'bottom' | null {
  const shownFirst = /^([tb])[tb]$/.exec(field_order ?? '')?.[1];
  if (shownFirst === undefined) return null;
  return shownFirst === 't' ? 'top' : 'bottom';
}
