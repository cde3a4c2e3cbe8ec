import { runCommand } from './session.mjs';
import fs from 'node:fs';
import path from 'node:path';
import { downloadVideo, postComposition } from './demo/api-client.mjs';
import { composition } from './demo/composition.mjs';
import { follow } from './demo/follow.mjs';
import { makeMedia } from './demo/media.mjs';
import { openProgress } from './demo/progress-bar.mjs';
import { serveFolder } from './demo/serve-folder.mjs';
import { loadDotEnv } from './dot-env.mjs';
import { Failure } from './failure.mjs';
import { dataDir } from './paths.mjs';
import { secondsSince } from './seconds.mjs';
import { apartFromTheUser, isServerOrTool } from './stack/environment.mjs';
import { keepLogs, keptLog } from './stack/output.mjs';
import { bringUp } from './stack/stack.mjs';

await runCommand(async (session) => {
  const startedAtMs = Date.now();
  loadDotEnv(isServerOrTool);
  const folder = path.join(dataDir(), 'demo');
  const media = path.join(folder, 'media');
  const mediaUrl = await serveFolder(media, session);
  const stack = await bringUp(session, {
    dataDir: folder,
    host: '127.0.0.1',
    openOutput: keepLogs(folder),
    onBusy: (pid) => console.log(`Waiting for the demo that process ${pid} runs`),
    settings: { ...apartFromTheUser(folder), MEDIA_FETCH_ALLOWED_HOSTS: new URL(mediaUrl).host },
  });

  const file = path.join(folder, 'reelwright-demo.mp4');
  const making = makeVideo({ stack, media, mediaUrl, file, signal: session.signal });
  const made = await Promise.race([making, stack.failed]).catch((error) => {
    if (error instanceof Failure) console.error(`\n${keptLog(folder, 'worker')}\n`);
    throw error;
  });
  console.log(`\n${file}\n${made}; the whole demo took ${secondsSince(startedAtMs)}\n`);
});

async function makeVideo({ stack, media, mediaUrl, file, signal }) {
  console.log('Making three clips and some music');
  await makeMedia({ ffmpeg: stack.tools.ffmpeg, folder: media, signal });

  console.log('Rendering 12 s of 1080p30');
  const startedAtMs = Date.now();
  const { duration, resolution } = await render({ url: stack.url, mediaUrl, file, signal });
  const megabytes = (fs.statSync(file).size / 1e6).toFixed(1);
  return `${duration} s, ${resolution}, ${megabytes} MB, rendered in ${secondsSince(startedAtMs)}`;
}

async function render({ url, mediaUrl, file, signal }) {
  const compositionId = await postComposition(url, composition(mediaUrl));
  const progress = await openProgress();
  try {
    await follow({ url, compositionId, onProgress: progress.update, signal });
    progress.update(100, 'completed');
  } finally {
    progress.stop();
  }
  return downloadVideo(url, { compositionId, file });
}
