import type { PreviewExtent } from '@app/compositions';
import type { Request } from 'express';

/** `Sec-Fetch-Dest` of requests by media elements: https://www.w3.org/TR/fetch-metadata/#sec-fetch-dest-header */
const MEDIA_ELEMENTS: ReadonlySet<string | undefined> = new Set(['video', 'audio']);

/**
 * Which kind of playlist suits the client. Native players treat a growing playlist as a live stream: Chromium 156
 * starts with the newest segments, and gives up if there are too few. A complete playlist is played from the start,
 * waiting for segments as on a slow network. Script players (Media Source Extensions) reload playlists, but give up
 * waiting for segments.
 */
export function extentFor({ headers }: Pick<Request, 'headers'>): PreviewExtent {
  const destination = headers['sec-fetch-dest'];
  return typeof destination === 'string' && MEDIA_ELEMENTS.has(destination) ? 'whole' : 'made';
}
