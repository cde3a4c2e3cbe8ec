import { CreateBucketCommand } from '@aws-sdk/client-s3';
import { newS3Client, type S3Connection } from '@app/storage';

export interface TestBucket {
  readonly bucket: string;
  readonly connection: S3Connection;
}

/**
 * A new, empty bucket of the S3 server that tests may use.
 *
 * @throws Error that says how to get one, where there is none: what speaks S3 is not taken for tested
 */
export async function createTestBucket(): Promise<TestBucket> {
  const connection = testS3Connection();
  const client = newS3Client(connection);
  const bucket = `test-${process.hrtime.bigint()}-${process.pid}`;
  try {
    await client.send(new CreateBucketCommand({ Bucket: bucket }));
  } finally {
    client.destroy();
  }
  return { bucket, connection };
}

function testS3Connection(): S3Connection {
  const { TEST_S3_ENDPOINT, TEST_S3_ACCESS_KEY_ID, TEST_S3_SECRET_ACCESS_KEY, TEST_S3_UNAVAILABLE } = process.env;
  if (!TEST_S3_ENDPOINT || !TEST_S3_ACCESS_KEY_ID || !TEST_S3_SECRET_ACCESS_KEY) {
    throw new Error(
      TEST_S3_UNAVAILABLE ??
        'TEST_S3_ENDPOINT and its keys are not set. `npm test -- <file>` brings an S3 server along.',
    );
  }
  return {
    s3Endpoint: TEST_S3_ENDPOINT,
    s3ForcePathStyle: true,
    awsRegion: 'us-east-1',
    awsAccessKeyId: TEST_S3_ACCESS_KEY_ID,
    awsSecretAccessKey: TEST_S3_SECRET_ACCESS_KEY,
    awsSessionToken: null,
  };
}
