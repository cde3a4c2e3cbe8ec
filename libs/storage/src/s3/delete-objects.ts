import { DeleteObjectsCommand, type S3Client } from '@aws-sdk/client-s3';

/** Limit of one request: https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html */
export const MAX_DELETED_AT_ONCE = 1000;

/**
 * Deletes objects with one request; none of them need exist.
 *
 * @throws Error if the service could not delete some: it responds with success nevertheless
 */
export async function deleteObjects(client: S3Client, bucket: string, keys: readonly string[]): Promise<void> {
  const { Errors: errors = [] } = await client.send(
    new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects: keys.map((Key) => ({ Key })), Quiet: true } }),
  );
  const [first] = errors;
  if (first) throw new Error(`${errors.length} objects were not deleted: ${first.Code ?? ''} ${first.Message ?? ''}`);
}
