/**
 * The `Content-Disposition` that saves a response under `filename`: a plain name for every client, and for those that
 * read it, which is every current browser, the exact one in UTF-8.
 *
 * https://www.rfc-editor.org/rfc/rfc6266#appendix-D
 */
export function contentDisposition(filename: string): string {
  const plain = filename.replace(/[^\x20-\x7e]|["\\%]/gu, '_');
  const exact = plain === filename ? '' : `; filename*=UTF-8''${extendedValue(filename)}`;
  return `attachment; filename="${plain}"${exact}`;
}

/** https://www.rfc-editor.org/rfc/rfc5987#section-3.2.1: of what encodeURIComponent leaves as it is, `'()*` may not stay. */
function extendedValue(text: string): string {
  const wellFormed = text.replace(/\p{Cs}/gu, '\ufffd');
  return encodeURIComponent(wellFormed).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
