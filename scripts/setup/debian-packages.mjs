import fs from 'node:fs';
import path from 'node:path';
import { Failure } from '../failure.mjs';
import { attempt, run } from '../process/run.mjs';

/**
 * Unpacks packages, and what they depend on that is not installed, into a folder. Nothing is installed.
 *
 * @param {string[]} packages
 * @param {{ into: string, staging: string, suite?: string, signal: AbortSignal }} options `staging` is deleted afterwards
 *   by the caller; `suite` as below
 */
export async function unpackDebianPackages(packages, { into, staging, suite, signal }) {
  fs.mkdirSync(into, { recursive: true });
  const archives = await downloadDebianPackages(packages, { into: staging, suite, signal });
  for (const archive of archives) await run('dpkg-deb', ['--extract', archive, into], { signal });
}

/**
 * Downloads packages, and what they depend on that is not installed, as any user: apt is given a private state.
 *
 * @param {string[]} packages
 * @param {{ into: string, suite?: string, signal: AbortSignal }} options `into` becomes apt's home; delete it afterwards;
 *   `suite`: of that release of Debian, not from where this machine gets its packages
 * @returns {Promise<string[]>} the .deb files
 */
async function downloadDebianPackages(packages, { into, suite, signal }) {
  const archives = path.join(into, 'archives');
  for (const folder of ['state/lists/partial', 'cache/archives/partial', 'archives']) {
    fs.mkdirSync(path.join(into, folder), { recursive: true });
  }
  const options = [...privateState(into), ...(suite ? await sourcesOf(suite, { into, signal }) : [])];
  const wanted = packages.map((name) => (suite ? `${name}/${suite}` : name));
  const aptGet = async (args, cwd = into) => {
    const { code, stdout, all } = await attempt('apt-get', [...options, '-qq', ...args], { cwd, signal });
    if (code !== 0)
      throw new Failure(`apt-get ${args[0]}: ${all.split('\n').find((line) => /^E:/.test(line)) ?? code}`);
    return stdout;
  };

  await aptGet(['update']);
  const simulation = await aptGet(['install', '--simulate', '--allow-downgrades', ...wanted]);
  const missing = [...simulation.matchAll(/^Inst (\S+) .*?\((\S+) /gm)].map(
    ([, name, version]) => `${name}=${version}`,
  );
  await aptGet(['download', ...(missing.length > 0 ? missing : wanted)], archives);
  return fs.readdirSync(archives).map((name) => path.join(archives, name));
}

/** That release, from the mirror that this machine uses. */
async function sourcesOf(suite, { into, signal }) {
  const format = ['--format', '$(REPO_URI)', 'Created-By: Packages'];
  const targets = await attempt('apt-get', ['indextargets', ...format], { signal });
  const mirror = targets.stdout.split('\n').find((uri) => /\/debian\/?$/.test(uri));
  if (!mirror) throw new Failure(`apt-get: no mirror of Debian is known, to take ${suite} from`);
  const list = path.join(into, 'sources.list');
  const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg';
  fs.writeFileSync(list, `deb [signed-by=${keyring}] ${mirror} ${suite} main\n`);
  return ['-o', `Dir::Etc::sourcelist=${list}`, '-o', 'Dir::Etc::sourceparts=/dev/null'];
}

function privateState(home) {
  const settings = {
    'Dir::State': path.join(home, 'state'),
    'Dir::State::status': '/var/lib/dpkg/status',
    'Dir::Cache': path.join(home, 'cache'),
    'Dir::Log': home,
    'Debug::NoLocking': '1',
    // As root, apt would drop to a user who cannot write here.
    'APT::Sandbox::User': '',
    'APT::Install-Recommends': '0',
    'APT::Update::Error-Mode': 'any',
    'Acquire::Languages': 'none',
    'Acquire::Retries': '2',
    'Acquire::http::Timeout': '20',
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
}
