import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { FragmentedFile } from '@app/media-processing';
import type { Response } from 'express';
import { hasClientGone } from '../http/has-client-gone';

/** Sends the fragments of a file without its header; settles when they are sent, or the client has disconnected. */
export async function sendFragments(response: Response, path: string, { fragments }: FragmentedFile): Promise<void> {
  const start = fragments[0]?.firstByte ?? 0;
  const bytes = fragments.reduce((sum, fragment) => sum + fragment.bytes, 0);
  response.set('Content-Length', String(bytes));
  try {
    await pipeline(createReadStream(path, { start, end: start + bytes - 1 }), response);
  } catch (error) {
    if (!(error instanceof Error && hasClientGone(error))) throw error;
  }
}
