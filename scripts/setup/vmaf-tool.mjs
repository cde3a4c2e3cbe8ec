import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { toolsDir } from '../paths.mjs';
import { run } from '../process/run.mjs';

const PACKAGE = '@ffprobe-installer/ffprobe';
const VERSION = '2.1.2';

/**
 * An ffprobe that was built with VMAF, which Debian's is not. It is fetched into `.tools` when it is needed: nothing of
 * the project depends on it.
 *
 * @param {import('../session.mjs').Session} session
 * @returns {Promise<string>} where it is
 */
export async function findVmafTool({ signal }) {
  const prefix = path.join(toolsDir, 'vmaf');
  const require = createRequire(path.join(prefix, 'node_modules', 'here.js'));
  if (!fs.existsSync(path.join(prefix, 'node_modules', PACKAGE))) {
    console.log(`Fetching ${PACKAGE} ${VERSION} into .tools`);
    fs.mkdirSync(prefix, { recursive: true });
    // Without its script, which only makes the file executable.
    const options = ['--no-audit', '--no-fund', '--ignore-scripts'];
    await run('npm', ['install', '--prefix', prefix, ...options, `${PACKAGE}@${VERSION}`], { signal });
  }
  const { path: program } = require(PACKAGE);
  fs.chmodSync(program, 0o755);
  return program;
}
