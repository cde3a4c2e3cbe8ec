import { runCommand } from './session.mjs';
import fs from 'node:fs';
import path from 'node:path';
import { loadDotEnv } from './dot-env.mjs';
import { dataDir, root } from './paths.mjs';
import { runGroup } from './process/run-group.mjs';
import { setUp } from './setup/set-up.mjs';
import { findVmafTool } from './setup/vmaf-tool.mjs';
import { isTool } from './stack/environment.mjs';

await runCommand(async (session) => {
  loadDotEnv(isTool);
  const tools = await setUp(session, { tools: ['ffmpeg'], build: true });
  const vmafTool = await findVmafTool(session);
  const folder = path.join(dataDir(), 'quality');
  fs.mkdirSync(folder, { recursive: true });
  session.atEnd(() => fs.rmSync(folder, { recursive: true, force: true }));
  const env = {
    ...process.env,
    FFMPEG_PATH: tools.ffmpeg,
    VMAF_FFPROBE_PATH: vmafTool,
    BENCH_BUILD_DIR: path.join(root, 'dist/apps/worker/libs/media-processing/src'),
    BENCH_FOLDER: folder,
  };
  const script = path.join(root, 'test/bench/quality/run.mjs');
  return runGroup([script, ...process.argv.slice(2)], { env, signal: session.signal });
});
