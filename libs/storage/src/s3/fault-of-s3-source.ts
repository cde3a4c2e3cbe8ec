import { S3ServiceException } from '@aws-sdk/client-s3';
import type { Fault } from '@app/contracts';
import { errorCode } from '../error-code';
import { faultOfNetworkError, troubledServer, unusableLink } from '../fetch/download-faults';
import { isNoSuchObject, statusOf } from './s3-errors';

const TRANSIENT = new Set([408, 425, 429]);

/** The fault for an error while reading a user's file from S3. */
export function faultOfS3Source(error: unknown, host: string): Fault {
  if (!(error instanceof S3ServiceException)) return faultOfNoAnswer(error, host);
  const status = statusOf(error) ?? 500;
  if (isNoSuchObject(error)) return unusableLink(`${host} has no object under this key. Check the link.`, error);
  if (error.name === 'NoSuchBucket') return unusableLink(`There is no bucket ${host}. Check the link.`, error);
  if (status === 403 || status === 401) {
    return unusableLink(
      `This service may not read this object of ${host}. Grant it access, or give another link.`,
      error,
    );
  }
  if (status >= 500 || TRANSIENT.has(status)) {
    return troubledServer(`${host} answered ${status}. Try again later.`, error);
  }
  return unusableLink(`${host} answered ${status} instead of the object. Check the link.`, error);
}

/** A network error; without a code, the SDK could not even send the request: it has no valid credentials. */
function faultOfNoAnswer(error: unknown, host: string): Fault {
  return errorCode(error) === undefined
    ? troubledServer(`${host} could not be reached. Try again later.`, error)
    : faultOfNetworkError(error, host);
}
