import path from 'node:path';
import { onePass } from '../media/one-pass.mjs';
import { clipsWithMusic } from '../service/bodies.mjs';
import { secondsOf } from '../time-of.mjs';
import { ONE_WORKER } from '../workers/worker-pool.mjs';

export const BY_HAND = 'one ffmpeg command';

/** Three clips in the form that the service itself makes, and music: never seen before. */
export async function canonicalFiles({ media, fresh, clipSeconds }) {
  const [clip, music] = [await media.canonical(), await media.music()];
  return { clips: [clip, clip, clip].map(fresh), music: fresh(music), clipSeconds };
}

/**
 * Seconds of the one ffmpeg run that joins three canonical clips with music. It stands for the same with titles, too:
 * drawing them would take it a little longer, so no ratio is better than it should be.
 */
export function joinByHand(context) {
  return context.perPair('joined by hand', async () => {
    const output = path.join(context.folder, 'by-hand.mp4');
    const args = onePass(await canonicalFiles(context), { output });
    return secondsOf(() => context.ffmpeg(args));
  });
}

/** Seconds from POST to completed for three canonical clips, music, and overlays. */
export async function joinByService(context, overlays) {
  const body = clipsWithMusic(await canonicalFiles(context), overlays);
  await context.workers.use(ONE_WORKER);
  return secondsOf(() => context.client.render(body));
}
