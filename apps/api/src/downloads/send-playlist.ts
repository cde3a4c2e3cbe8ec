import type { Response } from 'express';

/** Sends a playlist that may have grown by the time that it is asked for again. */
export function sendPlaylist(response: Response, text: string): void {
  // As bytes: Express would name a charset, which this type has no parameter for.
  response.set({ 'Content-Type': 'application/vnd.apple.mpegurl', 'Cache-Control': 'private, no-cache' });
  response.send(Buffer.from(text));
}
