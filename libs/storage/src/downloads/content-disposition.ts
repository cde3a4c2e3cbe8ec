/**
 * The `Content-Disposition` that saves a response under `filename`: a plain ASCII name for every client, and the exact
 * one in UTF-8 for those that support it, which is every current browser.
 *
 * https://www.rfc-editor.org/rfc/rfc6266#appendix-D
 */
export function contentDisposition(filename: string): string {
  const plain = filename.replace(/[^\x20-\x7e]|["\\%]/gu, '_');
  const exact = plain === filename ? '' : `; filename*=UTF-8''${extendedValue(filename)}`;
  return `attachment; filename="${plain}"${exact}`;
}

/**
 * https://www.rfc-editor.org/rfc/rfc5987#section-3.2.1: `'()*`, which encodeURIComponent leaves alone, must be escaped,
 * too.
 */
function extendedValue(text: string): string {
  const wellFormed = text.replace(/\p{Cs}/gu, '\ufffd');
  return encodeURIComponent(wellFormed).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
