import { runCommand } from './session.mjs';
import fs from 'node:fs';
import path from 'node:path';
import { serveFolder } from './demo/serve-folder.mjs';
import { loadDotEnv } from './dot-env.mjs';
import { dataDir, root } from './paths.mjs';
import { runGroup } from './process/run-group.mjs';
import { apartFromTheUser, isServerOrTool } from './stack/environment.mjs';
import { keepLogs } from './stack/output.mjs';
import { bringUp } from './stack/stack.mjs';

await runCommand(async (session) => {
  loadDotEnv(isServerOrTool);
  const folder = path.join(dataDir(), 'bench');
  const media = path.join(folder, 'media');
  fs.mkdirSync(media, { recursive: true });
  const mediaUrl = await serveFolder(media, session);
  const stack = await bringUp(session, {
    dataDir: folder,
    host: '127.0.0.1',
    openOutput: keepLogs(folder),
    onBusy: (pid) => console.log(`Waiting for the bench that process ${pid} runs`),
    settings: { ...apartFromTheUser(folder), MEDIA_FETCH_ALLOWED_HOSTS: new URL(mediaUrl).host },
  });
  const env = {
    ...process.env,
    API_URL: stack.url,
    DATABASE_URL: stack.servers.postgres.url,
    FFMPEG_PATH: stack.tools.ffmpeg,
    FFPROBE_PATH: stack.tools.ffprobe,
    BENCH_MEDIA_DIR: media,
    BENCH_MEDIA_URL: mediaUrl,
  };
  const bench = runGroup([path.join(root, 'test/bench/run.mjs'), ...process.argv.slice(2)], {
    env,
    signal: session.signal,
  });
  return await Promise.race([bench, stack.failed]);
});
