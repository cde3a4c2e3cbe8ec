import type { ObjectStore } from '@app/storage';

/** Concatenates objects; each is opened when the previous one has been read. */
export async function* joinObjects(
  objects: Pick<ObjectStore, 'read'>,
  parts: readonly { readonly key: string }[],
): AsyncGenerator<Buffer> {
  for (const { key } of parts) yield* (await objects.read(key)) as AsyncIterable<Buffer>;
}
