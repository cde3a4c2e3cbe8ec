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
    const clips = clipsInARow(
      Array.from({ length: CLIPS }, () => fresh(name).url),
      clipSeconds,
    );
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
    const tracks = await readTracks(client, (await client.preview(id)) ?? '');
    if (tracks.length > 0 && tracks.every(({ seconds }) => seconds >= 1)) {
      for (const url of tracks.flatMap(({ files }) => files)) await (await client.fetch(url)).arrayBuffer();
      return;
    }
    await delay(POLL_MS);
  }
}

/** The picture, and the sound where there is some: https://www.rfc-editor.org/rfc/rfc8216#section-4.3.4 */
async function readTracks(client, text) {
  if (!text.includes('#EXT-X-STREAM-INF')) return text === '' ? [] : [parsePlaylist(text)];
  const urls = [/#EXT-X-MEDIA:.*URI="([^"]+)"/.exec(text)?.[1], firstAddressIn(text)];
  return Promise.all(
    urls.filter(Boolean).map(async (url) => parsePlaylist(await (await client.fetch(url)).text(), url)),
  );
}

/** What a player needs first: the header and the first segment. https://www.rfc-editor.org/rfc/rfc8216 */
function parsePlaylist(text, base) {
  const lengths = [...text.matchAll(/#EXTINF:([\d.]+)/g)].map(([, seconds]) => Number(seconds));
  const files = [/#EXT-X-MAP:URI="([^"]+)"/.exec(text)?.[1], firstAddressIn(text)].filter(Boolean);
  return {
    seconds: lengths.reduce((sum, seconds) => sum + seconds, 0),
    files: files.map((file) => new URL(file, base).href),
  };
}

function firstAddressIn(text) {
  return text.split('\n').find((line) => line !== '' && !line.startsWith('#'));
}
