import fs from 'node:fs';
import path from 'node:path';
import { isRunning } from '../process/identity.mjs';
import { stop } from '../process/stop.mjs';

const GRACE_MS = 10_000;
const fileIn = (dataDir) => path.join(dataDir, 'apps.json');

/** Remembers api and worker, for the case that we are killed before we can end them. */
export function rememberApps(dataDir, apps) {
  fs.writeFileSync(fileIn(dataDir), JSON.stringify(apps.map(({ identity }) => identity)));
}

export const forgetApps = (dataDir) => fs.rmSync(fileIn(dataDir), { force: true });

/** Ends the api and the worker of a launcher that was killed: they hold its port and take its jobs. */
export async function endLeftApps(dataDir) {
  if (!fs.existsSync(fileIn(dataDir))) return;
  const left = JSON.parse(fs.readFileSync(fileIn(dataDir), 'utf8')).filter(isRunning);
  if (left.length > 0) console.log('Ending the api and worker that a killed launcher left behind');
  await Promise.all(left.map((identity) => stop(identity, { graceMs: GRACE_MS })));
  forgetApps(dataDir);
}
