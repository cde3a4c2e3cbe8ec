import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseDownloadLink } from '../downloads/download-link';
import { verifyDownload } from '../downloads/sign-download';
import { isNoSuchFile } from '../error-code';
import { isObjectKey } from '../object-key';
import type { LocalObjectStoreOptions } from './local-object-store';

export type ResolvedDownload =
  | { readonly kind: 'file'; readonly path: string; readonly filename: string; readonly sizeBytes: number }
  | { readonly kind: 'refused'; readonly reason: 'tampered' | 'expired' | 'missing' };

/**
 * What a request for a link of `LocalObjectStore.signedDownloadUrl` is to be answered with.
 *
 * @param requestUrl the path and query exactly as requested: `/files/outputs/…?filename=…&expires=…&signature=…`
 */
export async function resolveDownload(
  requestUrl: string,
  { directory, downloadSecret: secret }: LocalObjectStoreOptions,
  nowSeconds = Date.now() / 1000,
): Promise<ResolvedDownload> {
  const link = parseDownloadLink(requestUrl);
  if (!link || !isObjectKey(link.key)) return { kind: 'refused', reason: 'tampered' };
  const verdict = verifyDownload({ ...link, secret, nowSeconds });
  if (verdict !== 'valid') return { kind: 'refused', reason: verdict };

  const path = join(resolve(directory), link.key);
  const sizeBytes = await fileSize(path);
  if (sizeBytes === null) return { kind: 'refused', reason: 'missing' };
  return { kind: 'file', path, filename: link.filename, sizeBytes };
}

async function fileSize(path: string): Promise<number | null> {
  try {
    const file = await stat(path);
    return file.isFile() ? file.size : null;
  } catch (error) {
    if (isNoSuchFile(error)) return null;
    throw error;
  }
}
