import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ScratchDirectory {
  readonly path: string;
  remove(): Promise<void>;
}

/** A new empty directory of the test's own. */
export async function scratchDirectory(parent = tmpdir()): Promise<ScratchDirectory> {
  const path = await mkdtemp(join(parent, 'storage-test-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
