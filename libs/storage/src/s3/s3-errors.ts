import { S3ServiceException } from '@aws-sdk/client-s3';

/** The HTTP status of an error; undefined if there was no response. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;
}

/** Whether the object does not exist; for HEAD requests there is only the status. */
export function isNoSuchObject(error: unknown): boolean {
  return error instanceof S3ServiceException && (error.name === 'NoSuchKey' || error.name === 'NotFound');
}
