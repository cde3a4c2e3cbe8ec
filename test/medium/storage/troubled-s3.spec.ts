// An S3 server that works, behind a way on which requests fail as they do in a bad hour.
import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ListMultipartUploadsCommand } from '@aws-sdk/client-s3';
import { newS3Client, S3ObjectStore } from '@app/storage';
import { createTestBucket, troubledLink, type TestBucket, type Trouble, type TroubledLink } from '@app/testing';
import { type ScratchDirectory, scratchDirectory } from './scratch-directory';

/** Two parts. */
const FILM = randomBytes(9 * 1024 ** 2);
const SLOW_DOWN: Trouble = [503, 'SlowDown'];
const INTERNAL_ERROR: Trouble = [500, 'InternalError'];

describe('S3ObjectStore in trouble', () => {
  let test: TestBucket;
  let scratch: ScratchDirectory;
  let link: TroubledLink;
  let store: S3ObjectStore;
  let meet: (request: IncomingMessage) => Trouble;

  beforeAll(async () => {
    test = await createTestBucket();
    link = await troubledLink(test.connection.s3Endpoint ?? '', (request) => meet(request));
    store = new S3ObjectStore({
      bucket: test.bucket,
      connection: { ...test.connection, s3Endpoint: link.url },
      keyPrefix: '',
      publicEndpoint: null,
      presigns: true,
      downloadSecret: 'a secret of the tests',
    });
  });
  beforeEach(async () => {
    meet = () => 'none';
    scratch = await scratchDirectory();
    await writeFile(join(scratch.path, 'film'), FILM);
  });
  afterEach(() => scratch.remove());
  afterAll(() => {
    link.close();
  });

  /** The same for every request, told apart by its method and its address, when it comes for the first time, the second … */
  function meetInTurn(...troubles: readonly Trouble[]): Map<string, number> {
    const tries = new Map<string, number>();
    meet = ({ method = '', url = '' }) => {
      const name = `${method} ${url}`;
      const before = tries.get(name) ?? 0;
      tries.set(name, before + 1);
      return troubles[before] ?? 'none';
    };
    return tries;
  }
  const put = (key: string): Promise<void> => store.putFile(key, join(scratch.path, 'film'));
  const got = async (key: string): Promise<Buffer> => {
    await store.getFile(key, join(scratch.path, 'got'));
    return readFile(join(scratch.path, 'got'));
  };
  const unfinishedUploads = async (): Promise<number> => {
    const list = new ListMultipartUploadsCommand({ Bucket: test.bucket });
    return ((await newS3Client(test.connection).send(list)).Uploads ?? []).length;
  };

  it.each<[string, Trouble[]]>([
    ['is asked to slow down, and broken off on the way there', [SLOW_DOWN, 'cut-request']],
    ['meets errors of the server, one of them behind a 200', [INTERNAL_ERROR, [200, 'InternalError']]],
  ])('stores and gives back what it should where it %s', async (_, troubles) => {
    const tries = meetInTurn(...troubles);
    await put('film.mp4');
    expect([...tries.keys()].map((name) => name.split(' ')[0])).toEqual(['POST', 'PUT', 'PUT', 'POST']);
    for (const count of tries.values()) expect(count).toBeGreaterThan(1);
    meetInTurn(troubles[0] ?? 'none', 'cut-answer', 'cut-answer');
    expect((await got('film.mp4')).equals(FILM)).toBe(true);
    expect(await store.head('film.mp4')).toMatchObject({ sizeBytes: FILM.length });
    expect(await unfinishedUploads()).toBe(0);
  });

  it('says so where it gets no further, and neither keeps nor gives a part for the whole', async () => {
    meet = ({ url = '' }) => (url.includes('partNumber=2') ? [507, 'InsufficientStorage'] : 'none');
    await expect(put('half.mp4')).rejects.toMatchObject({ name: 'Fault', code: 'UPLOAD_ERROR', retryable: true });
    expect(await store.head('half.mp4')).toBeNull();
    expect(await unfinishedUploads()).toBe(0);

    meet = () => 'none';
    await put('whole.mp4');
    meet = ({ method, headers }) => (method === 'GET' ? (headers.range ? INTERNAL_ERROR : 'cut-answer') : 'none');
    await expect(got('whole.mp4')).rejects.toMatchObject({ name: 'Fault', code: 'INTERNAL_ERROR', retryable: true });
    expect(await readdir(scratch.path)).toEqual(['film']);
  });
});
