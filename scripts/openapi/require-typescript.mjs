import fs from 'node:fs';
import Module, { createRequire } from 'node:module';
import path from 'node:path';
import { transformSync } from '@swc/core';
import ts from 'typescript';
import { root } from '../paths.mjs';

/** As the tests have it. */
const OPTIONS = JSON.parse(fs.readFileSync(path.join(root, 'scripts/swc.json'), 'utf8'));

/**
 * Loads a module of the apps or libs from its source: what it needs is compiled on the way, without a look at types.
 *
 * @param {string} file from the root of the clone
 */
export function requireTypescript(file) {
  const require = createRequire(import.meta.url);
  require.extensions['.ts'] = (module, filename) =>
    module._compile(transformSync(fs.readFileSync(filename, 'utf8'), { ...OPTIONS, filename }).code, filename);
  resolveAliases();
  return require(path.join(root, file));
}

/** `@app/config` is where tsconfig.json says. */
function resolveAliases() {
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile);
  const aliases = config.compilerOptions.paths;
  const resolve = Module._resolveFilename;
  Module._resolveFilename = (request, ...rest) => {
    const target = aliases[request]?.[0];
    return resolve(target ? path.join(root, target) : request, ...rest);
  };
}
