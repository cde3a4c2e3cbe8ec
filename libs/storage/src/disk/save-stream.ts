import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';

export interface SavedFile {
  /** Of the bytes, in lower-case hex. */
  readonly sha256: string;
  readonly sizeBytes: number;
}

export interface SaveStreamOptions {
  /** A new file. */
  readonly path: string;
  /** Called before each chunk is written, with its size and the total so far; throwing aborts. */
  readonly onChunk?: (chunkBytes: number, sizeBytes: number) => void;
  /** Converts errors of the disk. */
  readonly throwDiskFault: (cause: unknown) => never;
}

/** Writes bytes to disk as they arrive, and hashes them on the way. */
export async function saveStream(body: AsyncIterable<Buffer>, options: SaveStreamOptions): Promise<SavedFile> {
  const { path, throwDiskFault } = options;
  const file = await open(path, 'wx').catch(throwDiskFault);
  try {
    return await copyInto(file, body, options);
  } finally {
    await file.close().catch(throwDiskFault);
  }
}

async function copyInto(
  file: FileHandle,
  body: AsyncIterable<Buffer>,
  { onChunk, throwDiskFault }: SaveStreamOptions,
): Promise<SavedFile> {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  for await (const chunk of body) {
    sizeBytes += chunk.length;
    onChunk?.(chunk.length, sizeBytes);
    hash.update(chunk);
    await file.writeFile(chunk).catch(throwDiskFault);
  }
  return { sha256: hash.digest('hex'), sizeBytes };
}
