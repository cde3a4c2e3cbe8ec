import { createHmac } from 'node:crypto';
import { isSameSignature } from '../is-same-signature';

/** What a download link grants: this object, saved under this name, until then. */
export interface DownloadGrant {
  readonly key: string;
  readonly filename: string;
  /** Unix time in whole seconds. */
  readonly expiresAtSeconds: number;
  readonly secret: string;
}

/** HMAC-SHA256 of the grant, in base64url: 43 characters. */
export function signDownload({ key, filename, expiresAtSeconds, secret }: DownloadGrant): string {
  // JSON keeps the fields apart; the leading word keeps this use of the secret apart from any other.
  const statement = JSON.stringify(['download', key, filename, expiresAtSeconds]);
  return createHmac('sha256', secret).update(statement).digest('base64url');
}

/** Whether the grant is as it was signed, and if so, whether it still holds. Takes the same time however it differs. */
export function verifyDownload(
  grant: DownloadGrant & { readonly signature: string; readonly nowSeconds: number },
): 'valid' | 'tampered' | 'expired' {
  if (!isSameSignature(grant.signature, signDownload(grant))) return 'tampered';
  return grant.nowSeconds < grant.expiresAtSeconds ? 'valid' : 'expired';
}
