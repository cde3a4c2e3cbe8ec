// Everything in a bucket: what a render reads and makes, what clients download, and what is left in the end.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ListObjectsV2Command, PutObjectCommand } from '@aws-sdk/client-s3';
import { newS3Client } from '@app/storage';
import {
  createTestBucket,
  eventually,
  SwitchableLink,
  troubledLink,
  type TestBucket,
  type Trouble,
  type TroubledLink,
} from '@app/testing';
import type { DownloadBody, ErrorBody, MetadataBody } from './stack/api-client';
import type { AppProcess } from './stack/app-process';
import { decodeErrors, streams } from './stack/look-at-video';
import { startStack, type Stack } from './stack/start-stack';

const PREFIX = 'video/';

let test: TestBucket;
let link: SwitchableLink;
let troubled: TroubledLink;
/** What the next request to the storage meets. */
let meet: () => Trouble = () => 'none';
let stack: Stack;
let worker: AppProcess;

beforeAll(async () => {
  test = await createTestBucket();
  const { connection, bucket } = test;
  link = await SwitchableLink.to(connection.s3Endpoint ?? '');
  troubled = await troubledLink(link.url, () => meet());
  stack = await startStack({
    workers: 0,
    environment: {
      STORAGE_DRIVER: 's3',
      S3_BUCKET: bucket,
      S3_KEY_PREFIX: PREFIX,
      S3_ENDPOINT: troubled.url,
      S3_FORCE_PATH_STYLE: 'true',
      AWS_ACCESS_KEY_ID: connection.awsAccessKeyId ?? '',
      AWS_SECRET_ACCESS_KEY: connection.awsSecretAccessKey ?? '',
      MEDIA_S3_BUCKETS: bucket,
      // Nothing is kept for later: what is still there at the end was forgotten.
      CACHE_MAX_BYTES: '0',
    },
  });
  worker = await stack.startWorker();
  await stack.media.make(
    'source.mp4',
    ...['-f', 'lavfi', '-i', 'testsrc2=size=320x180:rate=30:duration=2'],
    ...['-f', 'lavfi', '-i', 'sine=duration=2', '-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p'],
  );
});
afterAll(async () => {
  await stack.stop();
  troubled.close();
  await link.cut();
});

async function keys(): Promise<string[]> {
  const { Contents: contents = [] } = await newS3Client(test.connection).send(
    new ListObjectsV2Command({ Bucket: test.bucket, Prefix: PREFIX }),
  );
  return contents.map(({ Key }) => Key ?? '');
}

it('is rendered, downloaded and deleted, and leaves nothing behind', async () => {
  const Body = await readFile(join(stack.folder, 'media', 'source.mp4'));
  await newS3Client(test.connection).send(new PutObjectCommand({ Bucket: test.bucket, Key: 'footage/a b.mp4', Body }));
  const source = `s3://${test.bucket}/footage/a b.mp4`;
  const id = await stack.api.compose({
    title: 'Été',
    clips: [{ video_url: source, start_time: 0, end_time: 1 }],
    output: { width: 320, height: 180, poster_time: 0.5 },
  });
  await stack.api.completed(id);
  const path = `/api/v1/compositions/${id}`;
  const { body: download } = await stack.api.call<DownloadBody>('GET', `${path}/download`);
  expect(download.download_url).toContain(`${troubled.url}${test.bucket}/${PREFIX}outputs/`);

  const response = await fetch(download.download_url);
  expect(response.headers.get('content-disposition')).toContain("filename*=UTF-8''%C3%89t%C3%A9.mp4");
  const bytes = Buffer.from(await response.arrayBuffer());
  const file = join(stack.folder, 'downloaded.mp4');
  await writeFile(file, bytes);
  expect(await decodeErrors(file)).toBe('');
  expect((await streams(file)).map(({ codec_type: type }) => type)).toEqual(['video', 'audio']);
  const part = await fetch(download.download_url, { headers: { Range: 'bytes=4-7' } });
  expect([part.status, await part.text()]).toEqual([206, 'ftyp']);

  const { body: metadata } = await stack.api.call<MetadataBody>('GET', `${path}/metadata`);
  const poster = await fetch(String(metadata.output_file.poster_url), { headers: { Range: 'bytes=0-1' } });
  expect([poster.status, poster.headers.get('content-type')]).toEqual([206, 'image/jpeg']);
  expect(Buffer.from(await poster.arrayBuffer()).toString('hex')).toBe('ffd8');

  // Who guesses where an output lies does not get it for a source.
  const [output = ''] = (await keys()).filter((key) => key.endsWith('.mp4') && key.includes('/outputs/'));
  const probed = await stack.api.call<ErrorBody>('POST', '/api/v1/probe', { url: `s3://${test.bucket}/${output}` });
  expect([probed.status, probed.body.detail.message]).toEqual([422, expect.stringContaining('may read for its users')]);

  expect((await stack.api.call('DELETE', path)).status).toBe(204);
  await eventually('every object to be gone', async () => (await keys()).length === 0);
});

it('is rendered all the same while the storage fails now and then', async () => {
  const troubles: readonly Trouble[] = [[503, 'SlowDown'], 'cut-request', [500, 'InternalError'], 'cut-answer'];
  let requests = 0;
  meet = () => {
    requests += 1;
    return (requests % 2 === 0 ? troubles[(requests / 2) % troubles.length] : null) ?? 'none';
  };
  const id = await stack.api.compose({
    title: 'In a bad hour',
    clips: [{ video_url: stack.media.url('source.mp4'), start_time: 0, end_time: 1 }],
    output: { width: 320, height: 180, fps: 30, poster_time: 0.5 },
  });
  await stack.api.completed(id);
  expect(requests).toBeGreaterThan(2 * troubles.length);
  meet = () => 'none';
  const file = join(stack.folder, 'in-a-bad-hour.mp4');
  await stack.api.download(id, file);
  expect(await decodeErrors(file)).toBe('');
  expect((await streams(file)).map(({ nb_read_frames: frames }) => frames)[0]).toBe('30');
  expect((await stack.api.delete(id)).status).toBe(204);
  await eventually('every object to be gone', async () => (await keys()).length === 0);
});

it('is reported and waited for while the storage is away', async () => {
  const storageIs = async (wanted: string): Promise<boolean> => {
    const { status, body } = await stack.api.call<{ services: { storage: string } }>('GET', '/api/v1/health');
    return `${status} ${body.services.storage}` === wanted;
  };
  await link.cut();
  await eventually('the storage to be reported away', () => storageIs('503 unhealthy'));
  const id = await stack.api.compose({
    title: 'Later',
    clips: [{ video_url: stack.media.url('source.mp4'), start_time: 0, end_time: 1 }],
    output: { width: 320, height: 180 },
  });
  await eventually('the worker to leave it for later', async () => {
    const metrics = await (await fetch(`${worker.origin}/metrics`)).text();
    return /^reelwright_task_seconds_count{.*outcome="returned"/m.test(metrics);
  });
  await link.mend();
  await eventually('the storage to be back', () => storageIs('200 healthy'));
  await stack.api.completed(id);
});
