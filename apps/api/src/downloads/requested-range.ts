import type { Request } from 'express';
import { parseRanges, type Part } from './parse-ranges';

export interface Representation {
  readonly sizeBytes: number;
  readonly etag: string;
  readonly lastModified: Date;
}

/**
 * The requested range of a file; null: all of it, also if several ranges are requested, or one of another version
 * (https://www.rfc-editor.org/rfc/rfc9110#section-14.2).
 */
export function requestedRange(
  { headers }: Pick<Request, 'headers'>,
  file: Representation,
): Part | 'unsatisfiable' | null {
  if (headers.range === undefined || !isOfThisVersion(headers['if-range'], file)) return null;
  const parts = parseRanges(headers.range, file.sizeBytes);
  if (parts === null || parts.length > 1) return null;
  return parts[0] ?? 'unsatisfiable';
}

function isOfThisVersion(condition: unknown, { etag, lastModified }: Representation): boolean {
  if (typeof condition !== 'string') return true;
  return condition.includes('"')
    ? condition === etag
    : Date.parse(condition) >= Math.floor(+lastModified / 1000) * 1000;
}
