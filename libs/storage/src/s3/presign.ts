import { GetObjectCommand, type GetObjectCommandInput, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { UploadLinkOptions } from '../object-store.port';

/** The longest that S3 lets a signature hold: https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html */
const MAX_SIGNED_SECONDS = 604_800;

/**
 * A link to an object that expires at a time; the same time gives the same link, so that answers which hold it keep their
 * ETag. Hence it is dated as early as a link with that end can be, not from now.
 *
 * @param expiresInSeconds at most a week is given
 */
export function presignDownload(
  client: S3Client,
  { expiresInSeconds, ...object }: GetObjectCommandInput & { readonly expiresInSeconds: number },
): Promise<string> {
  const seconds = Math.min(expiresInSeconds, MAX_SIGNED_SECONDS);
  const expiresAtSeconds = Math.floor(Date.now() / 1000) + seconds;
  return getSignedUrl(client, new GetObjectCommand(object), {
    expiresIn: MAX_SIGNED_SECONDS,
    signingDate: new Date((expiresAtSeconds - MAX_SIGNED_SECONDS) * 1000),
  });
}

/** An address that takes a PUT of exactly so many bytes: the length is signed with it. */
export function presignUpload(
  client: S3Client,
  { sizeBytes, expiresInSeconds, ...object }: UploadLinkOptions & { readonly Bucket: string; readonly Key: string },
): Promise<string> {
  return getSignedUrl(client, new PutObjectCommand({ ...object, ContentLength: sizeBytes }), {
    expiresIn: Math.min(expiresInSeconds, MAX_SIGNED_SECONDS),
    signableHeaders: new Set(['host', 'content-length']),
  });
}
