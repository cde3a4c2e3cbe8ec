/** Paths of realtime connections that are opened by URL: EventSource, plain WebSocket. */
const REALTIME_PATH = /^\/api\/v1\/(?:compositions\/[^/]+\/events|ws\/.+)\/?$/i;

/** @param path without its query */
export function isRealtimePath(path: string): boolean {
  return REALTIME_PATH.test(path);
}
