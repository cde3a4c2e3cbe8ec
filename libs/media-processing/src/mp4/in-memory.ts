import type { ReadableBytes } from './boxes-in';

/** Bytes in memory, to be read like a file. */
export function inMemory(bytes: Buffer): ReadableBytes {
  return {
    read: (buffer, offset, length, position) => {
      bytes.copy(buffer, offset, position, position + length);
      return Promise.resolve({ buffer });
    },
  };
}
