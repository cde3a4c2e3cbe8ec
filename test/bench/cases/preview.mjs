import { setTimeout as delay } from 'node:timers/promises';
import { clipsInARow, OUTPUT } from '../service/bodies.mjs';
import { secondsOf } from '../time-of.mjs';
import { ONE_WORKER } from '../workers/worker-pool.mjs';

const CLIPS = 30;
const POLL_MS = 50;

export const PREVIEW = {
  name: 'preview',
  what: 'from POST to the first playable second of the preview, 10 min to encode',
  unit: 's',
  target: { atMost: 15 },
  subject: async ({ client, workers, media, fresh, clipSeconds }) => {
    const [name] = await media.others();
    const clips = clipsInARow(Array(CLIPS).fill(fresh(name).url), clipSeconds);
    await workers.use(ONE_WORKER);
    let id;
    const seconds = await secondsOf(async () => {
      id = await client.compose({ title: 'Preview', clips, output: OUTPUT });
      await playFirstSecond(client, id);
    });
    await client.cancel(id);
    return seconds;
  },
};

async function playFirstSecond(client, id) {
  for (;;) {
    const playlist = parsePlaylist((await client.preview(id)) ?? '');
    if (playlist.seconds >= 1) {
      for (const url of playlist.files) await (await client.fetch(url)).arrayBuffer();
      return;
    }
    await delay(POLL_MS);
  }
}

/** What a player needs first: the header and the first segment. https://www.rfc-editor.org/rfc/rfc8216 */
function parsePlaylist(text) {
  const lengths = [...text.matchAll(/#EXTINF:([\d.]+)/g)].map(([, seconds]) => Number(seconds));
  const header = /#EXT-X-MAP:URI="([^"]+)"/.exec(text)?.[1];
  const first = text.split('\n').find((line) => line !== '' && !line.startsWith('#'));
  return { seconds: lengths.reduce((sum, seconds) => sum + seconds, 0), files: [header, first].filter(Boolean) };
}
