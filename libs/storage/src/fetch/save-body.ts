import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { throwDiskFault, troubledServer } from './download-faults';
import { tooLarge } from './response-head';

export interface SaveBodyOptions {
  /** For the messages. */
  readonly host: string;
  /** A new file. */
  readonly path: string;
  readonly maxBytes: number;
  /** The size that the server announced; null where it did not. */
  readonly announcedBytes: number | null;
  readonly onBytes: (bytes: number) => void;
}

export interface SavedBody {
  readonly sha256: string;
  readonly sizeBytes: number;
}

/**
 * Writes a body to disk as it arrives, and hashes it on the way.
 *
 * @throws Fault where it grows too large, ends early, or the disk does not take it.
 */
export async function saveBody(body: AsyncIterable<Buffer>, options: SaveBodyOptions): Promise<SavedBody> {
  const file = await open(options.path, 'wx').catch(throwDiskFault);
  try {
    return await copyInto(file, body, options);
  } finally {
    await file.close().catch(throwDiskFault);
  }
}

async function copyInto(file: FileHandle, body: AsyncIterable<Buffer>, options: SaveBodyOptions): Promise<SavedBody> {
  const { host, maxBytes, announcedBytes, onBytes } = options;
  const hash = createHash('sha256');
  let sizeBytes = 0;
  for await (const chunk of body) {
    sizeBytes += chunk.length;
    if (sizeBytes > maxBytes) throw tooLarge(host, maxBytes);
    onBytes(chunk.length);
    hash.update(chunk);
    await file.writeFile(chunk).catch(throwDiskFault);
  }
  if (announcedBytes !== null && sizeBytes !== announcedBytes) {
    throw troubledServer(`${host} sent ${sizeBytes} bytes of the ${announcedBytes} it announced. Try again later.`);
  }
  return { sha256: hash.digest('hex'), sizeBytes };
}
