import { isObjectKey } from '../object-key';
import { parseDownloadLink } from './download-link';
import { verifyDownload } from './sign-download';

export type DownloadRequest =
  | { readonly kind: 'object'; readonly key: string; readonly filename: string }
  | { readonly kind: 'refused'; readonly reason: 'tampered' | 'expired' };

/**
 * Which object a request for a link of `ApiLinks.download` refers to, and its filename for saving.
 *
 * @param requestUrl the path and query exactly as requested: `/files/outputs/…?filename=…&expires=…&signature=…`
 */
export function readDownloadRequest(
  requestUrl: string,
  { secret, nowSeconds }: { readonly secret: string; readonly nowSeconds: number },
): DownloadRequest {
  const link = parseDownloadLink(requestUrl);
  if (!link || !isObjectKey(link.key)) return { kind: 'refused', reason: 'tampered' };
  const verdict = verifyDownload({ ...link, secret, nowSeconds });
  if (verdict !== 'valid') return { kind: 'refused', reason: verdict };
  return { kind: 'object', key: link.key, filename: link.filename };
}
