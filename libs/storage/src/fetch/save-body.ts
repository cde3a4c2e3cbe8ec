import { saveStream, type SavedFile } from '../disk/save-stream';
import { throwDiskFault, troubledServer } from './download-faults';
import { tooLarge } from './response-head';

export interface SaveBodyOptions {
  /** For the messages. */
  readonly host: string;
  /** A new file. */
  readonly path: string;
  readonly maxBytes: number;
  /** The size that the server announced; null if it did not. */
  readonly announcedBytes: number | null;
  readonly onBytes: (bytes: number) => void;
}

/**
 * Writes a body to disk as it arrives, and hashes it.
 *
 * @throws Fault if it is too large, ends early, or cannot be written to disk.
 */
export async function saveBody(body: AsyncIterable<Buffer>, options: SaveBodyOptions): Promise<SavedFile> {
  const { host, path, maxBytes, announcedBytes, onBytes } = options;
  const saved = await saveStream(body, {
    path,
    throwDiskFault,
    onChunk: (chunkBytes, sizeBytes) => {
      if (sizeBytes > maxBytes) throw tooLarge(host, maxBytes);
      onBytes(chunkBytes);
    },
  });
  if (announcedBytes !== null && saved.sizeBytes !== announcedBytes) {
    throw troubledServer(
      `${host} sent ${saved.sizeBytes} bytes of the ${announcedBytes} it announced. Try again later.`,
    );
  }
  return saved;
}
