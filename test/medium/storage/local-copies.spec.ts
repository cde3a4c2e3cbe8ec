import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { LocalCopies, type LocalCopy, ObjectDamaged, ObjectMissing } from '@app/storage';
import { MemoryObjectStore } from '@app/testing';
import { type ScratchDirectory, scratchDirectory } from './scratch-directory';

describe('LocalCopies', () => {
  let scratch: ScratchDirectory;
  let directory: string;
  let store: MemoryObjectStore;
  let getFile: jest.SpyInstance;
  let copies: LocalCopies;

  beforeEach(async () => {
    scratch = await scratchDirectory();
    directory = join(scratch.path, 'copies');
    store = new MemoryObjectStore();
    getFile = jest.spyOn(store, 'getFile');
    // Each of them takes up 10 bytes.
    for (const key of ['a', 'b', 'c', 'd']) await store.put(key, Buffer.from(key.repeat(10)));
    copies = new LocalCopies({ store, directory, budgetBytes: 25 });
  });
  afterEach(() => scratch.remove());

  const contentOf = (copy: LocalCopy): Promise<string> => readFile(copy.path, 'utf8');
  const fetched = (): unknown[] => getFile.mock.calls.map(([key]: unknown[]) => key);
  const use = async (key: string): Promise<void> => {
    (await copies.obtain(key)).release();
  };

  it('brings an object to the disk', async () => {
    const copy = await copies.obtain('a');
    expect(await contentOf(copy)).toBe('aaaaaaaaaa');
  });

  it('fetches once for all who ask at the same time', async () => {
    const obtained = await Promise.all([copies.obtain('a'), copies.obtain('a'), copies.obtain('a')]);
    expect(await Promise.all(obtained.map(contentOf))).toEqual(Array(3).fill('aaaaaaaaaa'));
    expect(fetched()).toEqual(['a']);
  });

  it('refuses other bytes than those that have to be there, and brings them once they are', async () => {
    const sha256 = createHash('sha256').update('aaaaaaaaaa').digest('hex');
    await store.put('a', Buffer.from('aaaaaaaaab'));
    await expect(copies.obtain('a', sha256)).rejects.toBeInstanceOf(ObjectDamaged);
    expect(await readdir(directory)).toEqual([]);
    await store.put('a', Buffer.from('aaaaaaaaaa'));
    expect(await contentOf(await copies.obtain('a', sha256))).toBe('aaaaaaaaaa');
  });

  it('keeps what was released, for the next who asks', async () => {
    await use('a');
    await use('a');
    expect(fetched()).toEqual(['a']);
  });

  it('gives up the copy whose last use is longest ago, once there is no more room', async () => {
    await use('a');
    await use('b');
    await use('a');
    await use('c');
    expect(await readdir(directory)).toHaveLength(2);
    await use('a');
    expect(fetched()).toEqual(['a', 'b', 'c']);
    await use('b');
    expect(fetched()).toEqual(['a', 'b', 'c', 'b']);
  });

  it('never gives up one that is in use, and makes up for it with the next', async () => {
    const held = await Promise.all(['a', 'b', 'c', 'd'].map((key) => copies.obtain(key)));
    expect(await Promise.all(held.map(contentOf))).toEqual(['a', 'b', 'c', 'd'].map((key) => key.repeat(10)));
    for (const copy of held) copy.release();
    await store.put('e', Buffer.from('e'));
    await use('e');
    expect(await readdir(directory)).toHaveLength(3);
  });

  it('counts one release per copy, however often it is called', async () => {
    const [first, second] = await Promise.all([copies.obtain('a'), copies.obtain('a')]);
    first.release();
    first.release();
    await use('b');
    await use('c');
    expect(await contentOf(second)).toBe('aaaaaaaaaa');
  });

  it('fails all who wait for what is not there, and tries anew for the next', async () => {
    const both = await Promise.allSettled([copies.obtain('late'), copies.obtain('late')]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(copies.obtain('late')).rejects.toThrow(ObjectMissing);
    await store.put('late', Buffer.from('here'));
    expect(await contentOf(await copies.obtain('late'))).toBe('here');
  });

  it('fetches again what was cleared from the disk', async () => {
    await use('a');
    await rm(directory, { recursive: true });
    expect(await contentOf(await copies.obtain('a'))).toBe('aaaaaaaaaa');
  });
});
