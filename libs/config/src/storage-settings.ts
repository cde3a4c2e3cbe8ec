import { flag, keyPrefix, list, oneOf, text, url } from './parse-value';
import { setting } from './setting';

/** Where objects are kept, and what is needed to get there. */
export const STORAGE_SETTINGS = {
  storageDriver: setting<'local' | 's3'>({
    variable: 'STORAGE_DRIVER',
    purpose: 'Where objects are kept: a local (or shared) directory, or a bucket of a service that speaks S3.',
    parse: oneOf('local', 's3'),
    fallback: 'local',
  }),
  storageLocalDir: setting({
    variable: 'STORAGE_LOCAL_DIR',
    purpose: 'Directory of the local storage driver; every api and worker has to see the same one.',
    parse: text,
    fallback: './.data/objects',
  }),
  s3Bucket: setting<string | null>({
    variable: 'S3_BUCKET',
    purpose: 'The bucket of the s3 storage driver. It has to be there.',
    parse: text,
    fallback: null,
  }),
  s3KeyPrefix: setting({
    variable: 'S3_KEY_PREFIX',
    purpose: 'What the keys of all objects in the bucket begin with, as `folder/`, where others use it as well.',
    parse: keyPrefix,
    fallback: '',
  }),
  s3Endpoint: setting<string | null>({
    variable: 'S3_ENDPOINT',
    purpose: "Address of the service that speaks S3; without it, Amazon's own.",
    parse: url('http', 'https'),
    fallback: null,
  }),
  s3PublicEndpoint: setting<string | null>({
    variable: 'S3_PUBLIC_ENDPOINT',
    purpose: 'Address under which clients reach that service, where it is another than S3_ENDPOINT.',
    parse: url('http', 'https'),
    fallback: null,
  }),
  s3PresignedUrls: setting({
    variable: 'S3_PRESIGNED_URLS',
    purpose: 'Whether clients download from and upload to the bucket itself; false: through the API.',
    parse: flag,
    fallback: true,
  }),
  s3ForcePathStyle: setting({
    variable: 'S3_FORCE_PATH_STYLE',
    purpose: 'Whether the bucket stands in the path of addresses, as most services want, not in their host name.',
    parse: flag,
    fallback: false,
  }),
  awsRegion: setting({ variable: 'AWS_REGION', purpose: 'Region of the bucket.', parse: text, fallback: 'us-east-1' }),
  awsAccessKeyId: setting<string | null>({
    variable: 'AWS_ACCESS_KEY_ID',
    purpose: 'Key for S3; without it, what the machine, the container or a profile provides.',
    parse: text,
    fallback: null,
  }),
  awsSecretAccessKey: setting<string | null>({
    variable: 'AWS_SECRET_ACCESS_KEY',
    purpose: 'Secret of that key.',
    parse: text,
    fallback: null,
  }),
  awsSessionToken: setting<string | null>({
    variable: 'AWS_SESSION_TOKEN',
    purpose: 'Token that belongs to a temporary key.',
    parse: text,
    fallback: null,
  }),
  mediaS3Buckets: setting<readonly string[]>({
    variable: 'MEDIA_S3_BUCKETS',
    purpose: 'Comma-separated bucket or bucket/folder/ entries from which any caller may use files as s3://bucket/key.',
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
