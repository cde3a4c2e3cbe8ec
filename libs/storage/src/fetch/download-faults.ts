import { STATUS_CODES } from 'node:http';
import { Fault } from '@app/contracts';
import { errorCode } from '../error-code';

/** Permanent, until the user provides another link. */
export function unusableLink(message: string, cause?: unknown): Fault {
  return new Fault({ code: 'DOWNLOAD_ERROR', blame: 'user', retryable: false, message, cause });
}

/** Temporary trouble at the other end. */
export function troubledServer(message: string, cause?: unknown): Fault {
  return new Fault({ code: 'DOWNLOAD_ERROR', blame: 'destination', retryable: true, message, cause });
}

/** The trouble is on our side. */
export function throwDiskFault(cause: unknown): never {
  throw new Fault({
    code: 'DOWNLOAD_ERROR',
    blame: 'infrastructure',
    retryable: true,
    message: 'The service could not keep the file on its own disk. Try again later.',
    cause,
  });
}

/** The fault for a status that is neither a success nor a redirect. */
export function faultOfStatus(status: number, host: string): Fault {
  const answer = `${host} answered ${status}${STATUS_CODES[status] ? ` (${STATUS_CODES[status]})` : ''}`;
  if (status >= 500 || status === 408 || status === 425 || status === 429) {
    return troubledServer(`${answer}. Try again later.`);
  }
  if (status === 401 || status === 403 || status === 407) {
    return unusableLink(`${answer}: the link has expired or needs a login. Give one that anyone can download from.`);
  }
  if (status === 404 || status === 410) {
    return unusableLink(`${answer}: there is no such file. Check the link.`);
  }
  return unusableLink(`${answer} instead of the file. Check that the link leads to the file itself.`);
}

// Node's and OpenSSL's codes for an invalid certificate.
// https://nodejs.org/docs/latest-v20.x/api/tls.html#x509-certificate-error-codes
const BAD_CERTIFICATE = /^(CERT_|ERR_TLS_CERT|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_CA)/;

/** The fault for a network error. An error without a code is a bug and is rethrown. */
export function faultOfNetworkError(error: unknown, host: string): Fault {
  const code = errorCode(error);
  if (code?.startsWith('HPE_')) {
    // Also raised for a body that was cut off in the middle of a chunk.
    return troubledServer(
      `${host} closed the connection early, or does not speak proper HTTP. Try again later.`,
      error,
    );
  }
  if (code === undefined) throw error;
  if (code === 'ENOTFOUND' || code === 'ENODATA') {
    return unusableLink(`There is no host ${host}. Check the link.`, error);
  }
  if (code === 'EAI_AGAIN') {
    return troubledServer(`The address of ${host} could not be looked up. Try again later.`, error);
  }
  if (code.startsWith('ERR_SSL_') || code === 'EPROTO') {
    return unusableLink(
      `No secure connection to ${host} can be made. Check that the link should begin with https.`,
      error,
    );
  }
  if (BAD_CERTIFICATE.test(code)) {
    return unusableLink(`The certificate of ${host} is not valid. Give a link to a host with a valid one.`, error);
  }
  if (code === 'ETIMEDOUT') {
    return troubledServer(`${host} did not answer in time. Try again later.`, error);
  }
  return troubledServer(`The connection to ${host} failed or broke off. Try again later.`, error);
}
