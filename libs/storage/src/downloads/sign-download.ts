import { createHmac } from 'node:crypto';
import { isSameSignature } from '../is-same-signature';

/** What a download link grants: this object, saved under this name, until it expires. */
export interface DownloadGrant {
  readonly key: string;
  readonly filename: string;
  /** Unix time in whole seconds. */
  readonly expiresAtSeconds: number;
  readonly secret: string;
}

/** HMAC-SHA256 of the grant, in base64url: 43 characters. */
export function signDownload({ key, filename, expiresAtSeconds, secret }: DownloadGrant): string {
  // JSON separates the fields unambiguously; the prefix separates this use of the secret from all others.
  const statement = JSON.stringify(['download', key, filename, expiresAtSeconds]);
  return createHmac('sha256', secret).update(statement).digest('base64url');
}

/** Whether the signature is valid and, if so, whether the link has expired. Compares in constant time. */
export function verifyDownload(
  grant: DownloadGrant & { readonly signature: string; readonly nowSeconds: number },
): 'valid' | 'tampered' | 'expired' {
  if (!isSameSignature(grant.signature, signDownload(grant))) return 'tampered';
  return grant.nowSeconds < grant.expiresAtSeconds ? 'valid' : 'expired';
}
