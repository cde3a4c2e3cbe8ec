import { runCommand } from './session.mjs';
import fs from 'node:fs';
import path from 'node:path';
import { readOptions } from '../test/bench/options.mjs';
import { readReport, saveReport } from '../test/bench/report/report-file.mjs';
import { writeDocs } from '../test/bench/report/write-docs.mjs';
import { runBench } from '../test/bench/run.mjs';
import { serveFolder } from './demo/serve-folder.mjs';
import { loadDotEnv } from './dot-env.mjs';
import { dataDir } from './paths.mjs';
import { apartFromTheUser, isServerOrTool } from './stack/environment.mjs';
import { keepLogs } from './stack/output.mjs';
import { bringUp } from './stack/stack.mjs';

await runCommand(async (session) => {
  loadDotEnv(isServerOrTool);
  const folder = path.join(dataDir(), 'bench');
  const options = readOptions(process.argv.slice(2));
  const reportPath = path.resolve(options.json ?? path.join(folder, 'report.json'));
  if (options.writesDocs) return writeDocs(readReport(reportPath));

  const media = path.join(folder, 'media');
  for (const left of [media, path.join(folder, 'objects')]) fs.rmSync(left, { recursive: true, force: true });
  fs.mkdirSync(media, { recursive: true });
  const mediaUrl = await serveFolder(media, session);
  const stack = await bringUp(session, {
    dataDir: folder,
    host: '127.0.0.1',
    openOutput: keepLogs(folder),
    onBusy: (pid) => console.log(`Waiting for the bench that process ${pid} runs`),
    settings: { ...apartFromTheUser(folder), MEDIA_FETCH_ALLOWED_HOSTS: new URL(mediaUrl).host },
    hasWorker: false,
    fresh: true,
  });
  const bench = runBench(session, { stack, media: { folder: media, url: mediaUrl }, options });
  const report = await Promise.race([bench, stack.failed]);
  saveReport(reportPath, report);
  console.log(`${reportPath}\n\`npm run bench -- --write-docs\` makes docs/performance.md of it.`);
  return 0;
});
