// Real: the disk, processes.
import { mkdir, readdir } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { ProcessFolder } from '@app/storage';
import { scratchDirectory, type ScratchDirectory } from './scratch-directory';

/** Linux gives out none as high: https://man7.org/linux/man-pages/man5/proc_sys_kernel.5.html (pid_max) */
const NOBODY = 2 ** 22 + 1;
const OWN = `worker@${hostname()}-${process.pid}`;

describe('ProcessFolder', () => {
  let directory: ScratchDirectory;
  const folders = (): Promise<string[]> => readdir(join(directory.path, 'scratch'));
  const leave = async (...names: readonly string[]): Promise<void> => {
    for (const name of names) await mkdir(join(directory.path, 'scratch', name, 'copies'), { recursive: true });
  };

  beforeEach(async () => {
    directory = await scratchDirectory();
  });
  afterEach(() => directory.remove());

  it('is empty at first, and goes with its process', async () => {
    await leave(OWN);
    const folder = await ProcessFolder.open(directory.path, 'worker');
    expect(await folders()).toEqual([OWN]);
    expect(await readdir(join(folder.below('copies'), '..'))).toEqual([]);
    await folder.onApplicationShutdown();
    expect(await folders()).toEqual([]);
  });

  it('takes away what killed processes of its kind have left on this machine, and nothing else', async () => {
    const killed = `worker@${hostname()}-${NOBODY}`;
    const others = [
      `api@${hostname()}-${NOBODY}`,
      `worker@${hostname()}-${process.ppid}`,
      `worker@another-${NOBODY}`,
      `worker@${hostname()}-2-${NOBODY}`,
    ];
    await leave(killed, ...others);
    await ProcessFolder.open(directory.path, 'worker');
    expect(new Set(await folders())).toEqual(new Set([OWN, ...others]));
  });
});
