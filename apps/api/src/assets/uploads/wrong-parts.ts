import type { UploadPart } from '@app/assets';
import type { StoredObject } from '@app/storage';

/** The numbers of the parts that are missing or of the wrong size. */
export async function wrongParts(parts: readonly UploadPart[], stored: AsyncIterable<StoredObject>): Promise<number[]> {
  const sizes = new Map<string, number>();
  for await (const { key, sizeBytes } of stored) sizes.set(key, sizeBytes);
  return parts.filter(({ key, sizeBytes }) => sizes.get(key) !== sizeBytes).map(({ number }) => number);
}
