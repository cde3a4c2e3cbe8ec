import { stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { parseDownloadLink } from '../downloads/download-link';
import { readFolderRequest } from '../downloads/folder-link';
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

  return fileOf(link.key, { directory, filename: link.filename });
}

/**
 * What a request for an object below a link of `LocalObjectStore.signedFolderUrl` is to be answered with.
 *
 * @param requestUrl the path and query exactly as requested: `/downloads/<token>/video/00000.m4s`
 */
export async function resolveFolderDownload(
  requestUrl: string,
  { directory, downloadSecret: secret }: LocalObjectStoreOptions,
  nowSeconds = Date.now() / 1000,
): Promise<ResolvedDownload> {
  const request = readFolderRequest(requestUrl, { secret, nowSeconds });
  return request.kind === 'refused' ? request : fileOf(request.key, { directory, filename: basename(request.key) });
}

async function fileOf(
  key: string,
  { directory, filename }: { readonly directory: string; readonly filename: string },
): Promise<ResolvedDownload> {
  const path = join(resolve(directory), key);
  const sizeBytes = await fileSize(path);
  return sizeBytes === null ? { kind: 'refused', reason: 'missing' } : { kind: 'file', path, filename, sizeBytes };
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
