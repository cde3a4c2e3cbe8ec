import type { Response } from 'express';

/** Sends a playlist that may have grown by the next request. */
export function sendPlaylist(response: Response, text: string): void {
  // As bytes: for strings, Express adds a charset, a parameter that this type does not have.
  response.set({ 'Content-Type': 'application/vnd.apple.mpegurl', 'Cache-Control': 'private, no-cache' });
  response.send(Buffer.from(text));
}
