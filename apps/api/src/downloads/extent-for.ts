import type { PreviewExtent } from '@app/compositions';
import type { Request } from 'express';

/** What a media element asks with for what it plays by itself: https://www.w3.org/TR/fetch-metadata/#sec-fetch-dest-header */
const MEDIA_ELEMENTS: ReadonlySet<string | undefined> = new Set(['video', 'audio']);

/**
 * What the playlist has to list for who asks. A browser's own player takes a playlist that grows for a broadcast: Chromium
 * 156 begins with its newest segments, and gives up where there are too few. One that is whole it plays from the start, and
 * waits for segments as for a slow network. Scripts that play by Media Source Extensions ask again, and give up waiting.
 */
export function extentFor({ headers }: Pick<Request, 'headers'>): PreviewExtent {
  const destination = headers['sec-fetch-dest'];
  return typeof destination === 'string' && MEDIA_ELEMENTS.has(destination) ? 'whole' : 'made';
}
