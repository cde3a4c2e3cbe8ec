import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';

// https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html
const MAX_PARTS = 10_000;
const PART_BYTES = 8 * 1024 ** 2;
/** Each part is held in memory until it is stored, for retries. */
const PARTS_AT_ONCE = 3;

export interface FileUpload {
  readonly bucket: string;
  readonly key: string;
  readonly contentType: string;
  readonly path: string;
}

/** Stores a file: a large one in parts, which are deleted if the upload fails. */
export async function uploadFile(client: S3Client, { bucket, key, contentType, path }: FileUpload): Promise<void> {
  const { size } = await stat(path);
  const body = createReadStream(path, { highWaterMark: 1024 ** 2 });
  const upload = new Upload({
    client,
    params: { Bucket: bucket, Key: key, ContentType: contentType, Body: body },
    partSize: Math.max(PART_BYTES, Math.ceil(size / MAX_PARTS)),
    queueSize: PARTS_AT_ONCE,
  });
  try {
    await upload.done();
  } finally {
    body.destroy();
  }
}
