import { faultOfStatus, unusableLink } from './download-faults';

export interface ResponseHead {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

export interface AnnouncedBody {
  /** null if the server does not announce it. */
  readonly sizeBytes: number | null;
  readonly contentType: string | null;
}

/**
 * What a response other than a redirect announces.
 *
 * @throws Fault if it is not the complete, uncompressed file, or is larger than `maxBytes`.
 */
export function announcedBody({ statusCode, headers }: ResponseHead, host: string, maxBytes: number): AnnouncedBody {
  // 206 would be the response to a range request, which ours is not.
  if (statusCode < 200 || statusCode > 299 || statusCode === 206) throw faultOfStatus(statusCode, host);
  const encoding = headerValue(headers['content-encoding'])?.trim().toLowerCase() ?? '';
  if (encoding !== '' && encoding !== 'identity') {
    // Decompressing would allow zip bombs.
    throw unusableLink(`${host} sends the file compressed, without being asked to. Give a link to the plain file.`);
  }
  const length = headerValue(headers['content-length']);
  const sizeBytes = length === null ? null : Number(length);
  if (sizeBytes !== null && sizeBytes > maxBytes) throw tooLarge(host, maxBytes);
  return { sizeBytes, contentType: headerValue(headers['content-type']) };
}

export function tooLarge(host: string, maxBytes: number): Error {
  const limitMegabytes = (maxBytes / 1e6).toLocaleString('en', { maximumFractionDigits: 1 });
  return unusableLink(`The file at ${host} is larger than the ${limitMegabytes} MB allowed. Give a smaller one.`);
}

/** Null if there is none, or only a weak one (RFC 9110, 8.8.1). */
export function strongEtag({ headers }: Pick<ResponseHead, 'headers'>): string | null {
  const etag = headerValue(headers.etag);
  return etag !== null && /^"[\x21\x23-\x7e]*"$/.test(etag) ? etag : null;
}

/** The first value, if a header was repeated. */
export function headerValue(value: string | string[] | undefined): string | null {
  return (Array.isArray(value) ? value[0] : value) ?? null;
}
