import type { Preview, PreviewExtent } from '@app/compositions';
import type { Response } from 'express';
import { askAgain } from './ask-again';
import { refusePreview } from './refuse-preview';
import { sendPlaylist } from './send-playlist';
import { waitUntilMade } from './wait-until-made';

/**
 * Sends a playlist of a preview. Media elements, which play the complete playlist, request it only once: they have to
 * wait for the first segments, while others are told to retry.
 */
export async function sendPreview(
  response: Response,
  extent: PreviewExtent,
  look: () => Promise<Preview>,
): Promise<void> {
  // As `extentFor` decides.
  response.vary('Sec-Fetch-Dest');
  const preview = extent === 'whole' ? await waitUntilMade(response, () => lookFor(look)) : await look();
  if (preview === 'not-yet') askAgain(response);
  else if (preview.kind === 'playlist') sendPlaylist(response, preview.text);
  else throw refusePreview(preview.reason);
}

async function lookFor(look: () => Promise<Preview>): Promise<Preview | 'not-yet'> {
  const preview = await look();
  return preview.kind === 'none' && preview.reason === 'not-yet' ? 'not-yet' : preview;
}
