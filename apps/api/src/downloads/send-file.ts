import { basename, dirname } from 'node:path';
import type { Response } from 'express';
import { hasClientGone } from './has-client-gone';

interface LocalFile {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Sends a file with its type, length, ETag and ranges; settles when it is sent, or the client has gone. */
export function sendFile(response: Response, { path, headers }: LocalFile): Promise<void> {
  return new Promise((resolve, reject) => {
    // Relative to its own folder: `send` would take a dot anywhere in a full path (`.data/…`) for a hidden file.
    const options = { root: dirname(path), headers: { ...headers }, cacheControl: false };
    response.sendFile(basename(path), options, (error?: Error) => {
      if (error && !hasClientGone(error)) reject(error);
      else resolve();
    });
  });
}
