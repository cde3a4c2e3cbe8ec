import { saveStream, throwStorageWriteFault } from '@app/storage';
import type { Request } from 'express';
import { invalidRequest, type ApiError } from '../../http/api-error';
import { hasClientGone } from '../../http/has-client-gone';

interface ExpectedPart {
  /** Of a new file. */
  readonly path: string;
  readonly sizeBytes: number;
}

/**
 * Saves the body of a request as it arrives.
 *
 * @throws ApiError if its size is wrong, or it breaks off
 */
export async function receivePart(request: Request, { path, sizeBytes }: ExpectedPart): Promise<void> {
  const announced = request.headers['content-length'];
  if (announced !== undefined && Number(announced) !== sizeBytes) throw wrongSize(sizeBytes);
  try {
    const saved = await saveStream(request as AsyncIterable<Buffer>, {
      path,
      throwDiskFault: throwStorageWriteFault,
      onChunk: (_, bytes) => {
        if (bytes > sizeBytes) throw wrongSize(sizeBytes);
      },
    });
    if (saved.sizeBytes !== sizeBytes) throw wrongSize(sizeBytes);
  } catch (error) {
    throw error instanceof Error && hasClientGone(error) ? wrongSize(sizeBytes) : error;
  }
}

function wrongSize(sizeBytes: number): ApiError {
  return invalidRequest([{ path: 'body', message: `The body must be the part: exactly ${sizeBytes} bytes.` }]);
}
