import busboy, { type Busboy } from 'busboy';
import type { Request } from 'express';
import { fileTooLarge, noForm, unreadableForm } from './upload-refusals';

/** What a form may be longer than its file: boundaries, headers, a field too many. */
const OVERHEAD_BYTES = 64 * 1024;

/**
 * A reader of the multipart form that a request announces.
 *
 * @throws ApiError where it announces something else, or something too large
 */
export function openForm({ headers }: Pick<Request, 'headers'>, maxBytes: number): Busboy {
  if (!/^multipart\/form-data\b/i.test(headers['content-type'] ?? '')) throw noForm();
  if (Number(headers['content-length'] ?? 0) > maxBytes + OVERHEAD_BYTES) throw fileTooLarge(maxBytes);
  try {
    return busboy({
      headers,
      defParamCharset: 'utf8',
      // One byte more than allowed is one too many: busboy stops at the limit, whether more comes or not.
      limits: { fileSize: maxBytes + 1, fieldSize: 1024, parts: 10, headerPairs: 20 },
    });
  } catch (error) {
    throw unreadableForm(error);
  }
}
