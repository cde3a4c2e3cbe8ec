import { createHmac } from 'node:crypto';
import { isSameSignature } from '../is-same-signature';
import { isObjectKey } from '../object-key';

/** Path of the API for signed upload links. */
const UPLOADS_PATH = '/uploads/';

/** What an upload link grants: to store so many bytes under this key, until it expires. */
export interface UploadGrant {
  readonly key: string;
  readonly sizeBytes: number;
  /** Unix time in whole seconds. */
  readonly expiresAtSeconds: number;
  readonly secret: string;
}

export type UploadRequest =
  | { readonly kind: 'object'; readonly key: string; readonly sizeBytes: number }
  | { readonly kind: 'refused'; readonly reason: 'tampered' | 'expired' };

/** `/uploads/<key>?size=…&expires=…&signature=…` */
export function uploadLink(grant: UploadGrant): string {
  const { key, sizeBytes, expiresAtSeconds } = grant;
  return `${UPLOADS_PATH}${key}?size=${sizeBytes}&expires=${expiresAtSeconds}&signature=${sign(grant)}`;
}

/** Parses and verifies the path and query of a request. */
export function readUploadRequest(
  requestUrl: string,
  { secret, nowSeconds }: { readonly secret: string; readonly nowSeconds: number },
): UploadRequest {
  const match = /^\/uploads\/([^?]+)\?size=(\d{1,15})&expires=(\d{1,15})&signature=([\w-]+)$/.exec(requestUrl);
  const [key = '', size, expires, signature = ''] = match?.slice(1) ?? [];
  const [sizeBytes, expiresAtSeconds] = [Number(size), Number(expires)];
  const isSigned = isSameSignature(signature, sign({ key, sizeBytes, expiresAtSeconds, secret }));
  if (!isSigned || !isObjectKey(key)) return { kind: 'refused', reason: 'tampered' };
  return nowSeconds < expiresAtSeconds ? { kind: 'object', key, sizeBytes } : { kind: 'refused', reason: 'expired' };
}

/** The prefix separates this use of the secret from all others. */
function sign({ key, sizeBytes, expiresAtSeconds, secret }: UploadGrant): string {
  const statement = JSON.stringify(['upload', key, sizeBytes, expiresAtSeconds]);
  return createHmac('sha256', secret).update(statement).digest('base64url');
}
