import busboy, { type Busboy } from 'busboy';
import type { Request } from 'express';
import { fileTooLarge, noForm, unreadableForm } from './upload-refusals';

/** Allowance for a form beyond its file: boundaries, headers, a superfluous field. */
const OVERHEAD_BYTES = 64 * 1024;

/**
 * A reader of the multipart form that a request announces.
 *
 * @throws ApiError if it announces something else, or something too large
 */
export function openForm({ headers }: Pick<Request, 'headers'>, maxBytes: number): Busboy {
  if (!/^multipart\/form-data\b/i.test(headers['content-type'] ?? '')) throw noForm();
  if (Number(headers['content-length'] ?? 0) > maxBytes + OVERHEAD_BYTES) throw fileTooLarge(maxBytes);
  try {
    return busboy({
      headers,
      defParamCharset: 'utf8',
      // One byte more than allowed: busboy stops at the limit, whether more follows or not.
      limits: { fileSize: maxBytes + 1, fieldSize: 1024, parts: 10, headerPairs: 20 },
    });
  } catch (error) {
    throw unreadableForm(error);
  }
}
