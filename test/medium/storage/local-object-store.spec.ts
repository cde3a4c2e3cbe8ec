import { readdir, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { LocalObjectStore } from '@app/storage';
import { objectStoreContract } from './object-store.contract';
import { type ScratchDirectory, scratchDirectory } from './scratch-directory';

// A second file system, where the machine has one for sure.
const OTHER_FILE_SYSTEM = process.platform === 'linux' ? '/dev/shm' : null;

describe('LocalObjectStore', () => {
  let scratch: ScratchDirectory;
  let directory: string;
  let store: LocalObjectStore;

  beforeEach(async () => {
    scratch = await scratchDirectory();
    directory = join(scratch.path, 'objects');
    store = newStore();
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await scratch.remove();
  });

  const newStore = (reserveBytes = 0): LocalObjectStore =>
    new LocalObjectStore({ directory, downloadSecret: 'a secret of the tests', reserveBytes });

  const path = (name: string): string => join(scratch.path, name);
  const leftovers = (): Promise<string[]> => readdir(join(directory, '.incoming'));

  describe('keeps the contract', () => {
    objectStoreContract(() => Promise.resolve(store));
  });

  it('cannot be used while hardly anything is free, though a word still fits', async () => {
    await expect(newStore().ping()).resolves.toBeUndefined();
    await expect(newStore(Number.MAX_SAFE_INTEGER).ping()).rejects.toThrow('short of disk space');
  });

  it('shares the file instead of copying it', async () => {
    await writeFile(path('in'), 'x');
    await store.putFile('a', path('in'));
    await store.getFile('a', path('out'));
    const { ino } = await stat(path('in'));
    expect((await stat(join(directory, 'a'))).ino).toBe(ino);
    expect((await stat(path('out'))).ino).toBe(ino);
  });

  it('write-protects what it keeps', async () => {
    await writeFile(path('in'), 'x');
    await store.putFile('a', path('in'));
    await store.put('b', Buffer.from('x'));
    for (const file of [path('in'), join(directory, 'a'), join(directory, 'b')]) {
      expect((await stat(file)).mode & 0o777).toBe(0o444);
    }
  });

  it('stores the file that a symbolic link leads to', async () => {
    await writeFile(path('in'), 'real');
    await symlink(path('in'), path('link'));
    await store.putFile('a', path('link'));
    await rm(path('in'));
    expect((await buffer(await store.read('a'))).toString()).toBe('real');
  });

  (OTHER_FILE_SYSTEM === null ? it.skip : it)('copies from and to another file system', async () => {
    const elsewhere = await scratchDirectory(OTHER_FILE_SYSTEM ?? '');
    try {
      expect((await stat(elsewhere.path)).dev).not.toBe((await stat(scratch.path)).dev);
      await writeFile(join(elsewhere.path, 'in'), 'far away');
      await store.putFile('a', join(elsewhere.path, 'in'));
      await store.getFile('a', join(elsewhere.path, 'out'));
      await rm(join(elsewhere.path, 'in'));
      expect((await buffer(await store.read('a'))).toString()).toBe('far away');
      expect((await stat(join(elsewhere.path, 'out'))).size).toBe(8);
      expect(await readdir(elsewhere.path)).toEqual(['out']);
      expect(await leftovers()).toEqual([]);
    } finally {
      await elsewhere.remove();
    }
  });

  it('leaves no temporary file behind, whether it worked or not', async () => {
    await writeFile(path('in'), 'x');
    await store.putFile('a', path('in'));
    await store.putFile('a', path('in'));
    await store.getFile('a', path('in'));
    await store.ping();
    await expect(store.putFile('b', path('not there'))).rejects.toThrow();
    await expect(store.putFile('a/below/an/object', path('in'))).rejects.toThrow();
    await expect(store.getFile('a', path('no folder/out'))).rejects.toThrow();
    expect(await leftovers()).toEqual([]);
    expect((await readdir(scratch.path)).sort()).toEqual(['in', 'objects']);
    expect(await store.head('b')).toBeNull();
  });

  it('says in a Fault that it failed, without a path', async () => {
    await expect(store.putFile('a', path('not there'))).rejects.toMatchObject({
      name: 'Fault',
      code: 'UPLOAD_ERROR',
      blame: 'infrastructure',
      retryable: true,
      message: expect.not.stringContaining(scratch.path) as string,
    });
    await store.put('b', Buffer.from('x'));
    await expect(store.getFile('b', path('no folder/out'))).rejects.toMatchObject({
      name: 'Fault',
      code: 'INTERNAL_ERROR',
      blame: 'infrastructure',
      retryable: true,
    });
  });

  it('works on after its directory was deleted', async () => {
    await store.put('a/b', Buffer.from('x'));
    await rm(directory, { recursive: true });
    expect(await store.head('a/b')).toBeNull();
    await store.put('a/b', Buffer.from('again'));
    expect(await store.head('a/b')).toMatchObject({ sizeBytes: 5 });
  });

  it('does not answer a ping where it cannot write', async () => {
    await writeFile(path('file'), '');
    directory = path('file');
    const broken = newStore();
    await expect(broken.ping()).rejects.toMatchObject({ name: 'Fault', retryable: true });
  });

  it('takes a folder away with all that is in it', async () => {
    await store.put('a/b/c/d', Buffer.from('x'));
    await store.put('a/e', Buffer.from('x'));
    await store.deletePrefix('a/b/');
    expect(await readdir(join(directory, 'a'))).toEqual(['e']);
  });

  it('removes what a process that died was writing, but not what another is writing now', async () => {
    await store.ping();
    const foreign = join(directory, '.incoming', 'foreign');
    await writeFile(foreign, 'half');
    // A hard link has the age of the file it was made from.
    await utimes(foreign, 0, 0);
    await newStore().ping();
    expect(await leftovers()).toEqual(['foreign']);

    jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 25 * 3600 * 1000);
    await newStore().ping();
    expect(await leftovers()).toEqual([]);
  });
});
