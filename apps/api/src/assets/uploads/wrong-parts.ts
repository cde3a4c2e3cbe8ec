import type { UploadPart } from '@app/assets';
import type { StoredObject } from '@app/storage';

/** The numbers of the parts that are not there, or not of the size they have to be. */
export async function wrongParts(parts: readonly UploadPart[], stored: AsyncIterable<StoredObject>): Promise<number[]> {
  const sizes = new Map<string, number>();
  for await (const { key, sizeBytes } of stored) sizes.set(key, sizeBytes);
  return parts.filter(({ key, sizeBytes }) => sizes.get(key) !== sizeBytes).map(({ number }) => number);
}
