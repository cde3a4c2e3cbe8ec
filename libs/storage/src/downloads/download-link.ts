import { type DownloadGrant, signDownload } from './sign-download';

/** Path of the API for signed links to files. */
const FILES_PATH = '/files/';

export interface ParsedDownloadLink extends Omit<DownloadGrant, 'secret'> {
  readonly signature: string;
}

/** `/files/<key>?filename=…&expires=…&signature=…` */
export function downloadLink(grant: DownloadGrant): string {
  const query = new URLSearchParams({
    filename: grant.filename,
    expires: String(grant.expiresAtSeconds),
    signature: signDownload(grant),
  });
  return `${FILES_PATH}${grant.key}?${query.toString()}`;
}

/** Parses the path and query of a request; null if they are no download link. */
export function parseDownloadLink(requestUrl: string): ParsedDownloadLink | null {
  const [path, search] = splitAt(requestUrl, '?');
  const query = new URLSearchParams(search);
  const [filename, expires, signature] = ['filename', 'expires', 'signature'].map((name) => query.get(name));
  if (!path.startsWith(FILES_PATH) || !filename || !signature || !/^\d{1,15}$/.test(expires ?? '')) return null;
  return { key: path.slice(FILES_PATH.length), filename, expiresAtSeconds: Number(expires), signature };
}

function splitAt(text: string, separator: string): [string, string] {
  const index = text.indexOf(separator);
  return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index + 1)];
}
