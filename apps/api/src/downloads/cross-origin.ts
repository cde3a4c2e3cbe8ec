/**
 * Players in pages of other sites (hls.js) fetch playlists and segments themselves. Who has the link may have the files,
 * wherever they are; no cookie and no key comes into it, so any origin may.
 */
export const CROSS_ORIGIN = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Content-Length, Content-Range, ETag',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};
