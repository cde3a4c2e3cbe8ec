import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { type ByteRange, ObjectMissing, type ObjectStore, type StoredObject } from '@app/storage';
import { type ScratchDirectory, scratchDirectory } from './scratch-directory';

const BAD_KEYS = ['', '/a', '../a', 'a/../../b', 'a//b', 'a/', '.hidden', 'a b', 'ä'];
const BAD_PREFIXES = ['', '/', 'a', '../', 'a//'];

/**
 * What every ObjectStore has to do. `makeStore` gives a store that is empty. Races are run as often as `rounds` says: the
 * farther away a store is, the longer each takes. `replacesAtOnce` is false for a server that for a moment finds nothing
 * where an object is replaced.
 */
export function objectStoreContract(
  makeStore: () => Promise<ObjectStore>,
  { rounds = 50, replacesAtOnce = true } = {},
): void {
  let store: ObjectStore;
  let scratch: ScratchDirectory;

  beforeEach(async () => {
    scratch = await scratchDirectory();
    store = await makeStore();
  });
  afterEach(() => scratch.remove());

  const put = (key: string, text: string): Promise<void> => store.put(key, Buffer.from(text));
  const textOf = async (key: string, range?: ByteRange): Promise<string> =>
    (await buffer(await store.read(key, range))).toString();
  const keysBelow = async (prefix: string): Promise<string[]> => (await collect(store.list(prefix))).map(keyOf).sort();

  describe('writing and reading', () => {
    it('gives back the bytes that were put', async () => {
      const bytes = Buffer.from([0, 255, 13, 10, 128]);
      await store.put('a/b/c.bin', bytes);
      expect(await buffer(await store.read('a/b/c.bin'))).toEqual(bytes);
    });

    it('keeps its own copy of the bytes', async () => {
      const bytes = Buffer.from('before');
      await store.put('a', bytes);
      bytes.fill('x');
      expect(await textOf('a')).toBe('before');
    });

    it('gives back a file, byte for byte', async () => {
      const original = join(scratch.path, 'in');
      const bytes = Buffer.alloc(300_000, 'reel');
      await writeFile(original, bytes);
      await store.putFile('outputs/c/r.mp4', original);
      await store.getFile('outputs/c/r.mp4', join(scratch.path, 'out'));
      expect((await readFile(join(scratch.path, 'out'))).equals(bytes)).toBe(true);
      expect((await readFile(original)).equals(bytes)).toBe(true);
    });

    it('keeps an empty object', async () => {
      await put('empty', '');
      expect(await textOf('empty')).toBe('');
      expect(await store.head('empty')).toMatchObject({ sizeBytes: 0 });
    });

    it('replaces what the key held, and what lay at the path', async () => {
      await writeFile(join(scratch.path, 'in'), 'second');
      await put('a', 'first, and longer');
      await store.getFile('a', join(scratch.path, 'out'));
      await store.putFile('a', join(scratch.path, 'in'));
      await store.getFile('a', join(scratch.path, 'out'));
      expect(await textOf('a')).toBe('second');
      expect(await readFile(join(scratch.path, 'out'), 'utf8')).toBe('second');
    });

    it('takes the same file twice, and gives it twice', async () => {
      await writeFile(join(scratch.path, 'in'), 'same');
      for (const key of ['a', 'a', 'b']) await store.putFile(key, join(scratch.path, 'in'));
      for (const key of ['a', 'a', 'b']) await store.getFile(key, join(scratch.path, 'out'));
      expect(await readFile(join(scratch.path, 'out'), 'utf8')).toBe('same');
      expect(await textOf('a')).toBe('same');
    });

    it('lets the file that was put, and the one that was got, be deleted and replaced', async () => {
      const path = join(scratch.path, 'file');
      await writeFile(path, 'kept');
      await store.putFile('a', path);
      await put('b', 'kept too');
      await store.getFile('b', path);
      await scratch.remove();
      expect(await textOf('a')).toBe('kept');
      expect(await textOf('b')).toBe('kept too');
    });

    it('never shows half an object to a reader', async () => {
      const textFound = async (): Promise<string> => {
        try {
          return await textOf('x');
        } catch (error) {
          if (replacesAtOnce || !(error instanceof ObjectMissing)) throw error;
          return textFound();
        }
      };
      const versions = ['a', 'b'].map((letter) => letter.repeat(200_000));
      await put('x', versions[0] ?? '');
      const writing = (async () => {
        for (let round = 0; round < rounds / 2; round++) await put('x', versions[round % 2] ?? '');
      })();
      for (let round = 0; round < rounds; round++) expect(versions).toContain(await textFound());
      await writing;
    });

    it('refuses bad keys', async () => {
      await writeFile(join(scratch.path, 'in'), 'x');
      for (const key of BAD_KEYS) {
        await expect(put(key, 'x')).rejects.toThrow(RangeError);
        await expect(store.putFile(key, join(scratch.path, 'in'))).rejects.toThrow(RangeError);
        await expect(store.getFile(key, join(scratch.path, 'out'))).rejects.toThrow(RangeError);
        await expect(store.read(key)).rejects.toThrow(RangeError);
        await expect(store.head(key)).rejects.toThrow(RangeError);
        await expect(store.delete(key)).rejects.toThrow(RangeError);
        await expect(store.signedDownloadUrl(key, { filename: 'x', expiresInSeconds: 1 })).rejects.toThrow(RangeError);
      }
    });
  });

  describe('ranges', () => {
    beforeEach(() => put('digits', '0123456789'));

    it.each<[ByteRange, string]>([
      [{ firstByte: 0 }, '0123456789'],
      [{ firstByte: 7 }, '789'],
      [{ firstByte: 9 }, '9'],
      [{ firstByte: 0, lastByte: 0 }, '0'],
      [{ firstByte: 2, lastByte: 4 }, '234'],
      [{ firstByte: 8, lastByte: 99 }, '89'],
    ])('%j gives %s', async (range, text) => {
      expect(await textOf('digits', range)).toBe(text);
    });

    it.each<[ByteRange]>([
      [{ firstByte: 10 }],
      [{ firstByte: 5, lastByte: 4 }],
      [{ firstByte: -1 }],
      [{ firstByte: 0.5 }],
      [{ firstByte: 1, lastByte: NaN }],
    ])('%j is refused', async (range) => {
      await expect(store.read('digits', range)).rejects.toThrow(RangeError);
    });
  });

  describe('what is not there', () => {
    it('has no head', async () => {
      await put('a/b', 'x');
      expect(await store.head('nothing')).toBeNull();
      expect(await store.head('a')).toBeNull();
      expect(await store.head('a/b/c')).toBeNull();
    });

    it('is missing for those who read it, for good', async () => {
      await expect(store.read('nothing')).rejects.toThrow(ObjectMissing);
      await expect(store.getFile('nothing', join(scratch.path, 'out'))).rejects.toMatchObject({
        name: 'ObjectMissing',
        retryable: false,
        key: 'nothing',
      });
      await expect(readFile(join(scratch.path, 'out'))).rejects.toMatchObject({ code: 'ENOENT' });
    });

    it('can be deleted', async () => {
      await expect(store.delete('nothing')).resolves.toBeUndefined();
      await expect(store.delete('no/thing')).resolves.toBeUndefined();
      await expect(store.deletePrefix('no/thing/')).resolves.toBeUndefined();
    });
  });

  describe('head', () => {
    it('tells size and time', async () => {
      const before = Date.now();
      await put('a', 'four');
      const head = await store.head('a');
      expect(head).toMatchObject({ key: 'a', sizeBytes: 4 });
      // Stores round their clocks, S3 to seconds.
      expect(Math.abs((head?.lastModified.getTime() ?? 0) - before)).toBeLessThan(5000);
    });
  });

  describe('deleting', () => {
    it('takes away one object and no other', async () => {
      await put('a/b', 'x');
      await put('a/c', 'x');
      await store.delete('a/b');
      expect(await store.head('a/b')).toBeNull();
      expect(await keysBelow('a/')).toEqual(['a/c']);
    });

    it('takes away a whole folder, and not its neighbours', async () => {
      for (const key of ['work/1/a', 'work/1/b/c', 'work/10/a', 'work/2', 'other']) await put(key, 'x');
      await store.deletePrefix('work/1/');
      expect(await keysBelow('work/')).toEqual(['work/10/a', 'work/2']);
      expect(await textOf('other')).toBe('x');
    });

    it('does not take an object for a folder', async () => {
      await put('work/1', 'x');
      await store.deletePrefix('work/1/');
      await store.delete('work/1/a');
      expect(await textOf('work/1')).toBe('x');
    });

    it('of a folder leaves room for an object of its name', async () => {
      await put('a/b/c', 'x');
      await store.deletePrefix('a/b/');
      await put('a/b', 'now an object');
      expect(await textOf('a/b')).toBe('now an object');
    });

    it('does not disturb those who write next to it', async () => {
      const writer = async (name: string): Promise<void> => {
        for (let round = 0; round < rounds; round++) {
          await put(`busy/${name}`, name);
          await store.delete(`busy/${name}`);
        }
        await put(`busy/${name}`, name);
      };
      await Promise.all(['a', 'b', 'c'].map(writer));
      expect(await keysBelow('busy/')).toEqual(['busy/a', 'busy/b', 'busy/c']);
    });

    it('refuses bad prefixes', async () => {
      for (const prefix of BAD_PREFIXES) {
        await expect(store.deletePrefix(prefix)).rejects.toThrow(RangeError);
        await expect(keysBelow(prefix)).rejects.toThrow(RangeError);
      }
    });
  });

  describe('listing', () => {
    it('finds all that lies below a folder, however deep', async () => {
      const keys = ['l/a', 'l/b/c', 'l/b/d/e', 'l/b.txt', 'l-other', 'lx/a'];
      for (const key of keys) await put(key, key);
      const objects = await collect(store.list('l/'));
      expect(objects.map(({ key, sizeBytes }) => [key, sizeBytes]).sort()).toEqual([
        ['l/a', 3],
        ['l/b.txt', 7],
        ['l/b/c', 5],
        ['l/b/d/e', 7],
      ]);
    });

    it('finds nothing where there is nothing', async () => {
      expect(await keysBelow('l/')).toEqual([]);
    });

    it('goes on while objects are deleted under it', async () => {
      for (let index = 0; index < 10; index++) await put(`l/${index}/x`, 'x');
      for await (const { key } of store.list('l/')) await store.delete(key);
      expect(await keysBelow('l/')).toEqual([]);
    });
  });

  it('answers a ping, and leaves nothing behind', async () => {
    await expect(store.ping()).resolves.toBeUndefined();
  });

  it('gives a link to a folder, and to nothing else', async () => {
    const url = await store.signedFolderUrl('outputs/c/r/', { expiresInSeconds: 60 });
    expect(new URL(url, 'http://api.example').pathname).toMatch(/\/$/);
    for (const prefix of BAD_PREFIXES) {
      await expect(store.signedFolderUrl(prefix, { expiresInSeconds: 60 })).rejects.toThrow(RangeError);
    }
  });

  it('gives a download link to the object', async () => {
    const url = await store.signedDownloadUrl('outputs/c/r.mp4', { filename: 'Été.mp4', expiresInSeconds: 60 });
    expect(new URL(url, 'http://api.example').pathname).toMatch(/\/outputs\/c\/r\.mp4$/);
  });
}

const keyOf = ({ key }: StoredObject): string => key;

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
