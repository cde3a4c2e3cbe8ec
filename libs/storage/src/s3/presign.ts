import { GetObjectCommand, type GetObjectCommandInput, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { UploadLinkOptions } from '../object-store.port';

/**
 * The longest validity of a signature in S3:
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
 */
const MAX_SIGNED_SECONDS = 604_800;

/**
 * A link to an object that expires at a given time; the same time gives the same link, so that responses that contain
 * it keep their ETag. Therefore its date is the earliest that a link with that expiry can have, not now.
 *
 * @param expiresInSeconds capped at a week
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

/** A URL that accepts a PUT of exactly so many bytes: the length is signed, too. */
export function presignUpload(
  client: S3Client,
  { sizeBytes, expiresInSeconds, ...object }: UploadLinkOptions & { readonly Bucket: string; readonly Key: string },
): Promise<string> {
  return getSignedUrl(client, new PutObjectCommand({ ...object, ContentLength: sizeBytes }), {
    expiresIn: Math.min(expiresInSeconds, MAX_SIGNED_SECONDS),
    signableHeaders: new Set(['host', 'content-length']),
  });
}
