import type { Request } from 'express';
import type { ByteRange } from '@app/storage';

export interface Representation {
  readonly sizeBytes: number;
  readonly etag: string;
  readonly lastModified: Date;
}

/**
 * The part of a file that a request asks for; null: all of it, as also where it asks for several parts, or for one of
 * another version (https://www.rfc-editor.org/rfc/rfc9110#section-14.2).
 */
export function requestedRange(
  request: Pick<Request, 'headers' | 'range'>,
  file: Representation,
): Required<ByteRange> | 'unsatisfiable' | null {
  if (!isOfThisVersion(request.headers['if-range'], file)) return null;
  const ranges = request.range(file.sizeBytes, { combine: true });
  if (ranges === -1) return 'unsatisfiable';
  if (ranges === undefined || ranges === -2 || ranges.type !== 'bytes' || ranges.length !== 1) return null;
  const [range] = ranges;
  return range ? { firstByte: range.start, lastByte: range.end } : null;
}

function isOfThisVersion(condition: unknown, { etag, lastModified }: Representation): boolean {
  if (typeof condition !== 'string') return true;
  return condition.includes('"')
    ? condition === etag
    : Date.parse(condition) >= Math.floor(+lastModified / 1000) * 1000;
}
