import fs from 'node:fs';
import path from 'node:path';
import { Failure } from '../failure.mjs';
import { run } from '../process/run.mjs';
import { findOnPath } from '../setup/find-on-path.mjs';

const NAME = 'localhost/reelwright-base';

/**
 * The image to build upon: the one that BASE_IMAGE names, or one made here, of Debian's packages and the Node that runs
 * this. Nothing comes from a registry of images then.
 *
 * @param {import('./buildah.mjs').Buildah} buildah
 * @param {{ folder: string, signal: AbortSignal }} options
 * @returns {Promise<string>} what the Dockerfile is told as BASE_IMAGE
 */
export async function makeBaseImage(buildah, { folder, signal }) {
  if (process.env.BASE_IMAGE) return process.env.BASE_IMAGE;
  const base = path.join(folder, 'base');
  console.log('Making Debian 12 with Node');
  const mirror = await debianMirror();
  await run('debootstrap', ['--variant=minbase', 'bookworm', base, ...mirror], { signal });
  for (const leftover of ['var/cache/apt/archives', 'var/lib/apt/lists']) {
    fs.rmSync(path.join(base, leftover), { recursive: true });
    fs.mkdirSync(path.join(base, leftover, 'partial'), { recursive: true });
  }
  // Where packages come from is this machine's to say, while it builds.
  fs.writeFileSync(path.join(base, 'etc/apt/sources.list'), '');
  installNode(path.join(base, 'usr/local'));

  const container = await buildah.run(['from', 'scratch']);
  await buildah.run(['copy', '--quiet', container, base, '/'], { signal });
  await buildah.run([
    'config',
    '--env',
    'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    container,
  ]);
  await buildah.run(['commit', '--quiet', '--rm', '--format', 'docker', container, NAME], { signal });
  fs.rmSync(base, { recursive: true });
  return NAME;
}

/** Where this machine gets bookworm from; debootstrap has a default. */
async function debianMirror() {
  const lines = await run('apt-get', [
    'indextargets',
    '--format',
    '$(CODENAME) $(COMPONENT) $(REPO_URI)',
    'Created-By: Packages',
  ]);
  const [, , uri] =
    lines
      .split('\n')
      .map((line) => line.split(' '))
      .find(([suite, part]) => suite === 'bookworm' && part === 'main') ?? [];
  return uri ? [uri] : [];
}

/** As the official images have it. */
function installNode(prefix) {
  fs.copyFileSync(process.execPath, path.join(prefix, 'bin/node'));
  fs.cpSync(npmFolder(), path.join(prefix, 'lib/node_modules/npm'), { recursive: true });
  for (const name of ['npm', 'npx']) {
    fs.symlinkSync(`../lib/node_modules/npm/bin/${name}-cli.js`, path.join(prefix, 'bin', name));
  }
}

function npmFolder() {
  const npm = process.env.npm_execpath ?? findOnPath('npm');
  if (npm) {
    const folder = path.resolve(fs.realpathSync(npm), '../..');
    if (fs.existsSync(path.join(folder, 'bin/npm-cli.js'))) return folder;
  }
  throw new Failure('npm cannot be found beside the Node that runs this: start it as `npm run test:image`.');
}
