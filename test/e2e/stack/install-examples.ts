import { transform } from '@swc/core';
import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const EXAMPLES = 'docs/api-examples';
const INSTALLED = ['openapi-fetch', 'socket.io-client', 'standardwebhooks'];

/** Copies the examples to a folder outside the repository, as a stranger would; those in TypeScript become programs. */
export async function installExamples(folder: string): Promise<void> {
  await cp(EXAMPLES, folder, { recursive: true });
  const modules = join(folder, 'typescript/node_modules');
  const client = join(modules, 'reelwright-client');
  await mkdir(client, { recursive: true });
  await cp('libs/client/package.json', join(client, 'package.json'));
  for (const name of INSTALLED) await symlink(join(process.cwd(), 'node_modules', name), join(modules, name));
  const tsc = 'node_modules/typescript/bin/tsc';
  await execute(process.execPath, [tsc, '--project', 'libs/client', '--outDir', join(client, 'dist')]);
  const names = (await readdir(join(folder, 'typescript'))).filter((name) => name.endsWith('.ts'));
  for (const name of names) await compile(join(folder, 'typescript', name));
}

/** The first example of a page in Markdown that stands below this marker, as a program in a folder of examples. */
export async function installSnippet(
  page: string,
  { marker, edit, as }: { marker: string; edit: (text: string) => string; as: string },
): Promise<void> {
  const [, below = ''] = (await readFile(page, 'utf8')).split(`<!-- example: ${marker} -->`);
  const code = /^```ts\n([^]*?)^```$/m.exec(below)?.[1];
  if (code === undefined) throw new Error(`${page} has no example ${marker}`);
  await writeFile(as, edit(code));
  await compile(as);
}

async function compile(path: string): Promise<void> {
  const { code } = await transform(await readFile(path, 'utf8'), {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'es6' },
  });
  await writeFile(path.replace(/\.ts$/, '.js'), code);
}
