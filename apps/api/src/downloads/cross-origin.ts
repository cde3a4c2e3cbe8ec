/**
 * Players on pages of other sites (hls.js) fetch playlists and segments with scripts. The link is the authorisation; no
 * cookie or key is involved, so any origin is allowed.
 */
export const CROSS_ORIGIN = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Content-Length, Content-Range, ETag',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};
