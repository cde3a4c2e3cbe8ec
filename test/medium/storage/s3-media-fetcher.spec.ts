import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { type FetchedMedia, newS3Client, S3MediaFetcher } from '@app/storage';
import { createTestBucket, type TestBucket } from '@app/testing';
import { type ScratchDirectory, scratchDirectory } from './scratch-directory';

const LIMITS = {
  maxBytes: 1000,
  connectTimeoutMs: 5000,
  headersTimeoutMs: 5000,
  totalTimeoutMs: 20_000,
  minBytesPerSecond: 1,
  throughputWindowMs: 20_000,
};

describe('S3MediaFetcher', () => {
  let test: TestBucket;
  let scratch: ScratchDirectory;
  let fetcher: S3MediaFetcher;

  beforeAll(async () => {
    test = await createTestBucket();
    const client = newS3Client(test.connection);
    for (const [Key, Body] of Object.entries({ 'film.mp4': 'film', 'large.mp4': 'x'.repeat(1001) })) {
      await client.send(new PutObjectCommand({ Bucket: test.bucket, Key, Body, ContentType: 'video/mp4' }));
    }
    fetcher = new S3MediaFetcher({ client, limits: LIMITS, buckets: [test.bucket, 'not-there'], own: null });
  });
  beforeEach(async () => {
    scratch = await scratchDirectory();
  });
  afterEach(() => scratch.remove());

  const request = (url: string) => ({
    url,
    destinationPath: join(scratch.path, 'source'),
    signal: new AbortController().signal,
  });
  const fetchFilm = (): Promise<FetchedMedia> => fetcher.fetch(request(`s3://${test.bucket}/film.mp4`));

  it('brings an object to the disk', async () => {
    expect(await fetchFilm()).toEqual({
      sha256: createHash('sha256').update('film').digest('hex'),
      sizeBytes: 4,
      contentType: 'video/mp4',
      etag: expect.stringMatching(/^"[0-9a-f]{32}"$/) as string,
    });
    expect(await readFile(join(scratch.path, 'source'), 'utf8')).toBe('film');
  });

  it('does not bring again what is known', async () => {
    const { etag = '' } = await fetchFilm();
    const film = request(`s3://${test.bucket}/film.mp4`);
    expect(await fetcher.fetchIfChanged(film, etag)).toBeNull();
    expect(await fetcher.fetchIfChanged(film, '"another"')).toMatchObject({ sizeBytes: 4 });
  });

  it.each<[string, (bucket: string) => string, string]>([
    ['a missing object', (bucket) => `s3://${bucket}/gone.mp4`, 'no object under this key'],
    ['a missing bucket', () => 's3://not-there/a.mp4', 'There is no bucket'],
    ['a bucket that is not allowed', () => 's3://secret/a.mp4', 'may read for its users'],
    ['a file that is too large', (bucket) => `s3://${bucket}/large.mp4`, 'larger than'],
    ['no key', (bucket) => `s3://${bucket}/`, 's3://bucket/key'],
  ])('says what is wrong with %s, and leaves nothing behind', async (_, urlIn, message) => {
    await expect(fetcher.fetch(request(urlIn(test.bucket)))).rejects.toMatchObject({
      code: 'DOWNLOAD_ERROR',
      blame: 'user',
      retryable: false,
      message: expect.stringContaining(message) as string,
    });
    expect(await readdir(scratch.path)).toEqual([]);
  });

  it('takes a service that does not answer for one that may come back', async () => {
    const client = newS3Client({ ...test.connection, s3Endpoint: 'http://127.0.0.1:9' });
    const away = new S3MediaFetcher({ client, limits: LIMITS, buckets: [test.bucket], own: null });
    await expect(away.fetch(request(`s3://${test.bucket}/film.mp4`))).rejects.toMatchObject({
      code: 'DOWNLOAD_ERROR',
      blame: 'destination',
      retryable: true,
    });
  });
});
