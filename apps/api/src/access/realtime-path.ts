/** Where a connection for live progress is asked for by its address: an EventSource, a plain WebSocket. */
const REALTIME_PATH = /^\/api\/v1\/(?:compositions\/[^/]+\/events|ws\/.+)\/?$/i;

/** @param path without its query */
export function isRealtimePath(path: string): boolean {
  return REALTIME_PATH.test(path);
}
