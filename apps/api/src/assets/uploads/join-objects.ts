import type { ObjectStore } from '@app/storage';

/** The bytes of objects, one after the other; each is opened when the one before it is read. */
export async function* joinObjects(
  objects: Pick<ObjectStore, 'read'>,
  parts: readonly { readonly key: string }[],
): AsyncGenerator<Buffer> {
  for (const { key } of parts) yield* (await objects.read(key)) as AsyncIterable<Buffer>;
}
