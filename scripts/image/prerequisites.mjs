import fs from 'node:fs';
import { Failure } from '../failure.mjs';
import { findOnPath } from '../setup/find-on-path.mjs';

/** The package that each program is in. */
const PROGRAMS = {
  buildah: 'buildah',
  debootstrap: 'debootstrap',
  unshare: 'util-linux',
  nsenter: 'util-linux',
  setpriv: 'util-linux',
};

/**
 * Images are built by root on Debian 12, whose package sources the build borrows.
 *
 * @throws {Failure} with everything that is missing, and how to get it
 */
export function checkPrerequisites() {
  const missing = Object.keys(PROGRAMS).filter((program) => !findOnPath(program));
  const packages = [...new Set(missing.map((program) => PROGRAMS[program]))];
  const problems = [
    ...(isBookworm() ? [] : ['a machine, or a virtual one, with Debian 12']),
    ...(process.getuid?.() === 0 ? [] : ['root, for file systems and namespaces: run it with sudo']),
    ...(packages.length === 0 ? [] : [`${missing.join(', ')}: apt-get install ${packages.join(' ')}`]),
  ];
  if (problems.length > 0) throw new Failure(`npm run test:image needs\n  ${problems.join('\n  ')}`);
}

function isBookworm() {
  if (!fs.existsSync('/etc/os-release')) return false;
  return /^VERSION_CODENAME="?bookworm"?$/m.test(fs.readFileSync('/etc/os-release', 'utf8'));
}
