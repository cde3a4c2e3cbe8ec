import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ListMultipartUploadsCommand } from '@aws-sdk/client-s3';
import { newS3Client, S3ObjectStore, type S3ObjectStoreOptions } from '@app/storage';
import { createTestBucket, type TestBucket } from '@app/testing';
import { breakingLink } from './breaking-link';
import { objectStoreContract } from './object-store.contract';
import { type ScratchDirectory, scratchDirectory } from './scratch-directory';

describe('S3ObjectStore', () => {
  let test: TestBucket;
  let scratch: ScratchDirectory;
  let stores = 0;

  beforeAll(async () => {
    test = await createTestBucket();
  });
  beforeEach(async () => {
    scratch = await scratchDirectory();
  });
  afterEach(() => scratch.remove());

  const newStore = (options: Partial<S3ObjectStoreOptions> = {}): S3ObjectStore =>
    new S3ObjectStore({
      ...test,
      keyPrefix: `store-${++stores}/`,
      publicEndpoint: null,
      presigns: true,
      downloadSecret: 'a secret of the tests',
      ...options,
    });

  describe('keeps the contract', () => {
    // Of Swift's usual three copies there is only one here, and none while it takes the old one away.
    objectStoreContract(() => Promise.resolve(newStore()), { rounds: 10, replacesAtOnce: false });
  });

  it('stores and gives back a file of several parts', async () => {
    const store = newStore();
    const bytes = randomBytes(20 * 1024 ** 2 + 1);
    await writeFile(join(scratch.path, 'in'), bytes);
    await store.putFile('big.mp4', join(scratch.path, 'in'));
    await store.getFile('big.mp4', join(scratch.path, 'out'));
    expect((await readFile(join(scratch.path, 'out'))).equals(bytes)).toBe(true);
    const { Uploads: unfinished = [] } = await newS3Client(test.connection).send(
      new ListMultipartUploadsCommand({ Bucket: test.bucket }),
    );
    expect(unfinished).toEqual([]);
  });

  it('goes on with a file whose connection breaks off', async () => {
    const keyPrefix = 'breaking/';
    const bytes = randomBytes(3 * 1024 ** 2);
    await newStore({ keyPrefix }).put('film', bytes);
    const link = await breakingLink(test.connection.s3Endpoint ?? '', { afterBytes: 1024 ** 2, times: 2 });
    const store = newStore({ keyPrefix, connection: { ...test.connection, s3Endpoint: link.url } });
    await store.getFile('film', join(scratch.path, 'out'));
    expect((await readFile(join(scratch.path, 'out'))).equals(bytes)).toBe(true);
    expect(link.broken()).toBe(2);
    link.close();
  });

  it('signs a link that names the file, serves parts of it, and refuses what was changed', async () => {
    const store = newStore();
    await store.put('outputs/c/r.mp4', Buffer.from('0123456789'));
    const url = await store.signedDownloadUrl('outputs/c/r.mp4', { filename: 'Été.mp4', expiresInSeconds: 60 });
    const response = await fetch(url, { headers: { Range: 'bytes=2-4' } });
    expect(response.status).toBe(206);
    expect(await response.text()).toBe('234');
    expect(response.headers.get('content-disposition')).toContain("filename*=UTF-8''%C3%89t%C3%A9.mp4");
    expect(response.headers.get('content-type')).toBe('video/mp4');
    await store.put('outputs/c/q.mp4', Buffer.from('somebody else'));
    for (const changed of [url.replace('r.mp4', 'q.mp4'), url.replace(/Signature=./, 'Signature=g')]) {
      expect((await fetch(changed)).status).toBe(403);
    }
  });

  it('gives the same link for the same end', async () => {
    const store = newStore();
    jest.useFakeTimers({ now: 1_000_000_000, doNotFake: ['nextTick', 'setImmediate', 'setTimeout'] });
    try {
      const first = await store.signedDownloadUrl('a', { filename: 'a', expiresInSeconds: 60 });
      jest.setSystemTime(1_000_020_000);
      expect(await store.signedDownloadUrl('a', { filename: 'a', expiresInSeconds: 40 })).toBe(first);
      expect(await store.signedDownloadUrl('a', { filename: 'a', expiresInSeconds: 41 })).not.toBe(first);
    } finally {
      jest.useRealTimers();
    }
  });

  it('refuses a link that has expired', async () => {
    const store = newStore();
    await store.put('a', Buffer.from('x'));
    const url = await store.signedDownloadUrl('a', { filename: 'a', expiresInSeconds: -1 });
    expect((await fetch(url)).status).toBe(403);
  });

  it('has links at the address that clients know', async () => {
    const store = newStore({ publicEndpoint: 'https://media.example' });
    const url = await store.signedDownloadUrl('a', { filename: 'a', expiresInSeconds: 60 });
    expect(new URL(url).origin).toBe('https://media.example');
  });

  it('leaves downloads to the API where clients do not reach the bucket', async () => {
    const url = await newStore({ presigns: false }).signedDownloadUrl('a', { filename: 'a', expiresInSeconds: 60 });
    expect(url).toMatch(/^\/files\/a\?/);
  });

  it('says in a Fault what failed, and takes no bucket that is not there for an empty one', async () => {
    const wrong = newStore({ connection: { ...test.connection, awsSecretAccessKey: 'wrong' } });
    const nowhere = newStore({ bucket: 'not-there' });
    for (const store of [wrong, nowhere]) {
      await expect(store.ping()).rejects.toMatchObject({ name: 'Fault', code: 'UPLOAD_ERROR', retryable: true });
      await expect(store.read('a')).rejects.toMatchObject({ name: 'Fault', retryable: true });
      await expect(store.deletePrefix('a/')).rejects.toMatchObject({ name: 'Fault', retryable: true });
    }
  });
});
