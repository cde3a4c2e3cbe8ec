import { createHmac } from 'node:crypto';
import { isSameSignature } from '../is-same-signature';
import { isObjectKey, requireKeyPrefix } from '../object-key';

/** Below this path of the API lie the folders that signed links lead to. */
const DOWNLOADS_PATH = '/downloads/';

/** What a folder link grants: every object below this folder, until then. */
export interface FolderGrant {
  /** Of the keys, with its slash at the end. */
  readonly prefix: string;
  /** Unix time in whole seconds. */
  readonly expiresAtSeconds: number;
  readonly secret: string;
}

export type FolderRequest =
  | { readonly kind: 'object'; readonly key: string }
  | { readonly kind: 'refused'; readonly reason: 'tampered' | 'expired' };

/**
 * `/downloads/<token>/`, to be followed by the rest of a key. The permission stands in the path, not in a query, so that
 * files of the folder may name each other by relative addresses: playlists their segments, captions their pictures.
 */
export function folderLink(grant: FolderGrant): string {
  requireKeyPrefix(grant.prefix);
  const content = Buffer.from(JSON.stringify([grant.prefix, grant.expiresAtSeconds])).toString('base64url');
  return `${DOWNLOADS_PATH}${content}.${sign(content, grant.secret)}/`;
}

/** Which object the path of a request leads to; a query is no part of it. */
export function readFolderRequest(
  requestUrl: string,
  { secret, nowSeconds }: { readonly secret: string; readonly nowSeconds: number },
): FolderRequest {
  const [path = ''] = requestUrl.split('?', 1);
  const match = /^\/downloads\/([\w-]+)\.([\w-]+)\/(.+)$/.exec(path);
  const [content, signature, name] = match?.slice(1) ?? [];
  if (!content || !signature || !name || !isSameSignature(signature, sign(content, secret))) {
    return { kind: 'refused', reason: 'tampered' };
  }
  const [prefix, expiresAtSeconds] = JSON.parse(Buffer.from(content, 'base64url').toString()) as [string, number];
  if (nowSeconds >= expiresAtSeconds) return { kind: 'refused', reason: 'expired' };
  const key = prefix + name;
  // A key has no `..`, neither plain nor encoded: it cannot lead out of the folder.
  return isObjectKey(key) ? { kind: 'object', key } : { kind: 'refused', reason: 'tampered' };
}

/** The leading word keeps this use of the secret apart from any other. */
function sign(content: string, secret: string): string {
  return createHmac('sha256', secret).update(`folder ${content}`).digest('base64url');
}
