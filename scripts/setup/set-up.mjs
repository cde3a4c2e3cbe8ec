import path from 'node:path';
import { toolsDir } from '../paths.mjs';
import { together } from '../process/together.mjs';
import { buildApps } from './build-apps.mjs';
import { takeLock } from './lock.mjs';
import { installNodeModules } from './node-modules.mjs';
import { findTools, unpackTools } from './tools.mjs';

/**
 * Brings a fresh clone to where everything can run. Does nothing, quickly, when that is so already.
 *
 * @param {import('../session.mjs').Session} session
 * @param {{ tools?: string[], build?: boolean }} needs
 * @returns {Promise<Record<string, string>>} where each tool is, by name
 */
export async function setUp(session, { tools = [], build = false } = {}) {
  const release = await takeLock(path.join(toolsDir, 'set-up.lock'), {
    signal: session.signal,
    onWait: (pid) => console.log(`Waiting for the set-up that process ${pid} is doing`),
  });
  session.atEnd(release);
  const { found, missing } = await findTools(tools);
  const [unpacked] = await together(unpackTools(missing, session), installNodeModules(session));
  if (build) await buildApps(session);
  release();
  return { ...found, ...unpacked };
}
