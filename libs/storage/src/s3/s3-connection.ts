import { S3Client } from '@aws-sdk/client-s3';
import type { Settings } from '@app/config';
import { addContentMd5 } from './content-md5';

/** Connection settings of an S3-compatible service. */
export type S3Connection = Pick<
  Settings,
  's3Endpoint' | 's3ForcePathStyle' | 'awsRegion' | 'awsAccessKeyId' | 'awsSecretAccessKey' | 'awsSessionToken'
>;

/** One attempt and four retries, with growing pauses: long enough for the service to restart. */
const TRIES = 5;

/** Without keys in the settings, the SDK's default credential chain is used (profile, container, instance). */
export function newS3Client(connection: S3Connection): S3Client {
  const { s3Endpoint, s3ForcePathStyle, awsRegion, awsAccessKeyId, awsSecretAccessKey, awsSessionToken } = connection;
  const keys =
    awsAccessKeyId !== null && awsSecretAccessKey !== null
      ? { accessKeyId: awsAccessKeyId, secretAccessKey: awsSecretAccessKey }
      : null;
  const session = awsSessionToken === null ? {} : { sessionToken: awsSessionToken };
  const client = new S3Client({
    region: awsRegion,
    forcePathStyle: s3ForcePathStyle,
    maxAttempts: TRIES,
    // Services other than Amazon's reject the checksums that the SDK adds by default:
    // https://github.com/aws/aws-sdk-js-v3/issues/6810
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: 10_000, socketTimeout: 60_000 },
    ...(s3Endpoint === null ? {} : { endpoint: s3Endpoint }),
    ...(keys === null ? {} : { credentials: { ...keys, ...session } }),
  });
  addContentMd5(client);
  return client;
}
