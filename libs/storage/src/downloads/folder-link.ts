import { createHmac } from 'node:crypto';
import { isSameSignature } from '../is-same-signature';
import { isObjectKey, requireKeyPrefix } from '../object-key';

/** Path of the API for signed links to folders. */
const DOWNLOADS_PATH = '/downloads/';

/** What a folder link grants: access to every object below this folder, until it expires. */
export interface FolderGrant {
  /** Prefix of the keys, with a trailing slash. */
  readonly prefix: string;
  /** Unix time in whole seconds. */
  readonly expiresAtSeconds: number;
  readonly secret: string;
}

export type FolderRequest =
  | { readonly kind: 'object'; readonly key: string }
  | { readonly kind: 'refused'; readonly reason: 'tampered' | 'expired' };

/**
 * `/downloads/<token>/`, to be followed by the rest of a key. The token is in the path, not in the query, so that files
 * in the folder can refer to each other by relative URLs: playlists to segments, captions to images.
 */
export function folderLink(grant: FolderGrant): string {
  requireKeyPrefix(grant.prefix);
  const content = Buffer.from(JSON.stringify([grant.prefix, grant.expiresAtSeconds])).toString('base64url');
  return `${DOWNLOADS_PATH}${content}.${sign(content, grant.secret)}/`;
}

/** Which object the path of a request refers to; the query is ignored. */
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
  // A key contains no `..`, plain or encoded, so it cannot escape the folder.
  return isObjectKey(key) ? { kind: 'object', key } : { kind: 'refused', reason: 'tampered' };
}

/** The prefix separates this use of the secret from all others. */
function sign(content: string, secret: string): string {
  return createHmac('sha256', secret).update(`folder ${content}`).digest('base64url');
}
