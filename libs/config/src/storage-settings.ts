import { flag, keyPrefix, list, oneOf, text, url } from './parse-value';
import { setting } from './setting';

/** Where objects are kept, and what is needed to get there. */
export const STORAGE_SETTINGS = {
  storageDriver: setting<'local' | 's3'>({
    variable: 'STORAGE_DRIVER',
    purpose: 'Where objects are stored: in a local (or shared) directory, or in an S3-compatible bucket.',
    parse: oneOf('local', 's3'),
    fallback: 'local',
  }),
  storageLocalDir: setting({
    variable: 'STORAGE_LOCAL_DIR',
    purpose: 'Directory of the local driver; must be the same one for every api and worker.',
    parse: text,
    fallback: './.data/objects',
  }),
  s3Bucket: setting<string | null>({
    variable: 'S3_BUCKET',
    purpose: 'Bucket of the s3 driver. It must exist.',
    parse: text,
    fallback: null,
  }),
  s3KeyPrefix: setting({
    variable: 'S3_KEY_PREFIX',
    purpose: 'Prefix of all object keys, such as `folder/`, for a bucket that is shared with others.',
    parse: keyPrefix,
    fallback: '',
  }),
  s3Endpoint: setting<string | null>({
    variable: 'S3_ENDPOINT',
    purpose: 'Endpoint of the S3-compatible service. Unset: Amazon S3.',
    parse: url('http', 'https'),
    fallback: null,
  }),
  s3PublicEndpoint: setting<string | null>({
    variable: 'S3_PUBLIC_ENDPOINT',
    purpose: 'Endpoint as clients reach it, if it differs from S3_ENDPOINT.',
    parse: url('http', 'https'),
    fallback: null,
  }),
  s3PresignedUrls: setting({
    variable: 'S3_PRESIGNED_URLS',
    purpose: 'Whether clients download from and upload to the bucket directly; false: through the API.',
    parse: flag,
    fallback: true,
  }),
  s3ForcePathStyle: setting({
    variable: 'S3_FORCE_PATH_STYLE',
    purpose:
      'Whether URLs carry the bucket in the path instead of the host name; most S3-compatible services need this.',
    parse: flag,
    fallback: false,
  }),
  awsRegion: setting({ variable: 'AWS_REGION', purpose: 'Region of the bucket.', parse: text, fallback: 'us-east-1' }),
  awsAccessKeyId: setting<string | null>({
    variable: 'AWS_ACCESS_KEY_ID',
    purpose: "Access key for S3. Unset: the SDK's default credential chain (instance role, container, profile).",
    parse: text,
    fallback: null,
  }),
  awsSecretAccessKey: setting<string | null>({
    variable: 'AWS_SECRET_ACCESS_KEY',
    purpose: 'Secret of that access key.',
    parse: text,
    fallback: null,
  }),
  awsSessionToken: setting<string | null>({
    variable: 'AWS_SESSION_TOKEN',
    purpose: 'Session token of temporary credentials.',
    parse: text,
    fallback: null,
  }),
  mediaS3Buckets: setting<readonly string[]>({
    variable: 'MEDIA_S3_BUCKETS',
    purpose:
      'Comma-separated buckets, or bucket/folder/ entries, from which every caller may use files as s3://bucket/key.',
    parse: list,
    fallback: [],
  }),
} as const;

type Values = { readonly [K in keyof typeof STORAGE_SETTINGS]: unknown };

/** What is wrong with settings that are right one by one. */
export function storageProblems({ storageDriver, s3Bucket, awsAccessKeyId, awsSecretAccessKey }: Values): string[] {
  const problems: string[] = [];
  if (storageDriver === 's3' && s3Bucket === null) problems.push('S3_BUCKET is missing; STORAGE_DRIVER=s3 needs it.');
  if ((awsAccessKeyId === null) !== (awsSecretAccessKey === null)) {
    problems.push('AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY must be given together, or neither.');
  }
  return problems;
}
