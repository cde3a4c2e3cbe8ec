import { createHash } from 'node:crypto';
import type { Settings } from '@app/config';
import { ObjectStore, throwStorageWriteFault, uploadLink } from '@app/storage';
import { createTestBucket } from '@app/testing';
import { startApi, type RunningApi } from './start-api';

// Subtitles are of use as they are: no media has to be made, and no ffprobe runs.
const CAPTIONS = Buffer.from(
  `WEBVTT\n\n${Array.from({ length: 4000 }, (_, i) => `00:${String(i % 60).padStart(2, '0')}.000 --> 00:59.500\nLine ${i}\n\n`).join('')}`,
);
const PART_BYTES = 65_536;
const SHA256 = createHash('sha256').update(CAPTIONS).digest('hex');
const REQUEST = { filename: 'captions.vtt', size: CAPTIONS.length, part_size: PART_BYTES, sha256: SHA256 };
const KEYS = ['anna', 'ben'].map((name) => ({
  name,
  scopes: ['public'] as const,
  secret: `a-secret-of-${name}-0123456789`,
}));

interface Upload {
  readonly upload_id: string;
  readonly part_size: number;
  readonly parts: readonly { readonly part_number: number; readonly size: number; readonly url: string }[];
}

const DRIVERS: readonly [string, () => Promise<Partial<Settings>>][] = [
  ['local', () => Promise.resolve({})],
  [
    's3',
    async () => {
      const { bucket, connection } = await createTestBucket();
      return { ...connection, storageDriver: 's3', s3Bucket: bucket };
    },
  ],
];

describe.each(DRIVERS)('a file that is uploaded in parts (%s)', (_driver, settingsOf) => {
  let api: RunningApi;
  let objects: ObjectStore;
  let settings: Partial<Settings>;
  beforeAll(async () => {
    settings = await settingsOf();
    api = await startApi({ ...settings, authRequired: true, apiKeys: KEYS });
    objects = api.app.get(ObjectStore);
  });
  afterAll(() => api.stop());

  const call = async (method: string, path: string, body?: unknown, key = KEYS[0]): Promise<Response> =>
    fetch(`${api.origin}/api/v1/assets${path}`, {
      method,
      headers: {
        'X-API-Key': key?.secret ?? '',
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const begin = async (change: object = {}): Promise<Upload> => {
    const response = await call('POST', '/uploads', { ...REQUEST, ...change });
    expect(response.status).toBe(201);
    return (await response.json()) as Upload;
  };
  const bytesOf = (number: number): Buffer => CAPTIONS.subarray((number - 1) * PART_BYTES, number * PART_BYTES);
  const send = async ({ parts }: Upload, numbers = parts.map((part) => part.part_number)): Promise<void> => {
    for (const { part_number: number, url } of parts.filter((part) => numbers.includes(part.part_number))) {
      expect((await fetch(url, { method: 'PUT', body: new Uint8Array(bytesOf(number)) })).ok).toBe(true);
    }
  };
  const keysOf = async ({ upload_id: id }: Upload): Promise<string[]> => {
    const keys: string[] = [];
    for await (const { key } of objects.list(`uploads/${id}/`)) keys.push(key);
    return keys;
  };

  it('goes where the objects are', async () => {
    const { parts } = await begin();
    const home = new URL(settings.s3Endpoint ?? api.origin).origin;
    expect(parts.map(({ url }) => new URL(url).origin)).toEqual(parts.map(() => home));
  });

  it('becomes an asset, once', async () => {
    const upload = await begin();
    expect(upload.parts.map(({ size }) => size)).toEqual([PART_BYTES, PART_BYTES, CAPTIONS.length - 2 * PART_BYTES]);
    await send(upload);
    const response = await call('POST', `/uploads/${upload.upload_id}/complete`);
    expect(response.status).toBe(201);
    const asset: unknown = await response.json();
    expect(asset).toMatchObject({
      asset_id: upload.upload_id,
      kind: 'subtitles',
      filename: 'captions.vtt',
      size: CAPTIONS.length,
      sha256: SHA256,
    });
    expect(await keysOf(upload)).toEqual([]);
    const again = await call('POST', `/uploads/${upload.upload_id}/complete`);
    expect(await again.json()).toEqual(asset);
  });

  it('is not complete while a part is missing', async () => {
    const upload = await begin();
    await send(upload, [1, 3]);
    const response = await call('POST', `/uploads/${upload.upload_id}/complete`);
    expect([response.status, await response.text()]).toEqual([
      409,
      expect.stringContaining('not been received completely: 2.'),
    ]);
    await send(upload, [2]);
    expect((await call('POST', `/uploads/${upload.upload_id}/complete`)).status).toBe(201);
  });

  it('is the same asset where its parts could not all be taken away at first', async () => {
    const upload = await begin();
    await send(upload);
    const [, second = ''] = await keysOf(upload);
    jest.spyOn(objects, 'deletePrefix').mockImplementationOnce(async () => {
      await objects.delete(second);
      throwStorageWriteFault(new Error('away'));
    });
    expect((await call('POST', `/uploads/${upload.upload_id}/complete`)).status).toBe(503);
    const again = await call('POST', `/uploads/${upload.upload_id}/complete`);
    expect([again.status, await again.json()]).toEqual([201, expect.objectContaining({ asset_id: upload.upload_id })]);
    expect(await keysOf(upload)).toEqual([]);
  });

  it('has to be the bytes that were announced', async () => {
    const upload = await begin({ sha256: '0'.repeat(64) });
    await send(upload);
    const response = await call('POST', `/uploads/${upload.upload_id}/complete`);
    expect([response.status, await response.text()]).toEqual([422, expect.stringContaining(SHA256)]);
  });

  it('takes no part of another size, and none by a link that was changed', async () => {
    const upload = await begin();
    const url = upload.parts[0]?.url ?? '';
    const put = async (address: string, body: Uint8Array<ArrayBuffer>): Promise<boolean> =>
      (await fetch(address, { method: 'PUT', body })).ok;
    expect(await put(url, new Uint8Array(PART_BYTES + 1))).toBe(false);
    expect(await put(url, new Uint8Array(10))).toBe(false);
    expect(await put(url.replace('00001', '00009'), new Uint8Array(PART_BYTES))).toBe(false);
    expect(await keysOf(upload)).toEqual([]);
  });

  it('says where to begin anew when its link has expired', async () => {
    const secret = api.settings.urlSigningSecret;
    const link = uploadLink({ key: 'uploads/a/00001', sizeBytes: 1, expiresAtSeconds: 1, secret });
    const response = await fetch(`${api.origin}${link}`, { method: 'PUT', body: 'x' });
    expect([response.status, await response.text()]).toEqual([403, expect.stringContaining('/api/v1/assets/uploads')]);
  });

  it('is not there any more for who completes it while it is taken back', async () => {
    const upload = await begin();
    await send(upload);
    const read = jest.spyOn(objects, 'read').mockImplementationOnce(async (key) => {
      expect((await call('DELETE', `/uploads/${upload.upload_id}`)).status).toBe(204);
      return objects.read(key);
    });
    const response = await call('POST', `/uploads/${upload.upload_id}/complete`);
    read.mockRestore();
    expect([response.status, await response.text()]).toEqual([404, expect.stringContaining('no upload')]);
  });

  it('is nobody else’s', async () => {
    const upload = await begin();
    const ben = KEYS[1];
    expect((await call('POST', `/uploads/${upload.upload_id}/complete`, undefined, ben)).status).toBe(404);
    expect((await call('DELETE', `/uploads/${upload.upload_id}`, undefined, ben)).status).toBe(404);
    await send(upload, [1]);
    expect(await keysOf(upload)).toHaveLength(1);
    expect((await call('DELETE', `/uploads/${upload.upload_id}`)).status).toBe(204);
    expect(await keysOf(upload)).toEqual([]);
    expect((await call('POST', `/uploads/${upload.upload_id}/complete`)).status).toBe(404);
  });

  it.each([
    [{ size: 0 }, 400, 'size'],
    [{ size: 20_000_000_000 }, 413, 'at most'],
    [{ size: 1_000_000_000 }, 400, 'part_size must be at least 1000000'],
    [{ sha256: 'x' }, 400, '64 hexadecimal digits'],
    [{ filename: '' }, 400, 'filename'],
    [{ parts: 3 }, 400, 'is not known'],
  ])('is refused with %j', async (change, status, message) => {
    const response = await call('POST', '/uploads', { ...REQUEST, ...change });
    expect([response.status, await response.text()]).toEqual([status, expect.stringContaining(message)]);
  });
});
