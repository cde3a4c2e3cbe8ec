import { runCommand } from './session.mjs';
import os from 'node:os';
import { inNodeModules } from './paths.mjs';
import { attempt } from './process/run.mjs';
import { secondsSince } from './seconds.mjs';
import { setUp } from './setup/set-up.mjs';

/** Longest first: with two cores the short ones then fill the gap. */
const CHECKS = {
  lint: [inNodeModules('eslint/bin/eslint.js'), '--max-warnings', '0', '.'],
  types: [inNodeModules('typescript/bin/tsc'), '--noEmit', '--project', '.'],
  examples: [inNodeModules('typescript/bin/tsc'), '--project', 'docs/api-examples/typescript'],
  'import rules': [
    inNodeModules('dependency-cruiser/bin/dependency-cruise.mjs'),
    '--config',
    '.dependency-cruiser.cjs',
    'apps',
    'libs',
  ],
  'API document': ['scripts/openapi/check.mjs'],
  manifests: ['scripts/manifests/check.mjs'],
  alerts: ['scripts/alerts/check.mjs'],
  format: [inNodeModules('prettier/bin/prettier.cjs'), '--check', '.'],
};

await runCommand(async (session) => {
  const { kubectl, promtool } = await setUp(session, { tools: ['kubectl', 'promtool'] });
  const env = { ...process.env, KUBECTL_PATH: kubectl, PROMTOOL_PATH: promtool };
  const startedAtMs = Date.now();
  const waiting = Object.entries(CHECKS);
  const failed = [];
  const runWaiting = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      if (!(await passes(next, { env, signal: session.signal }))) failed.push(next[0]);
    }
  };
  await Promise.all(Array.from({ length: Math.max(2, os.availableParallelism()) }, runWaiting));
  console.log(
    `${failed.length === 0 ? 'All checks passed' : `Failed: ${failed.join(', ')}`} (${secondsSince(startedAtMs)})`,
  );
  return failed.length === 0 ? 0 : 1;
});

async function passes([name, args], options) {
  const startedAtMs = Date.now();
  const { code, all } = await attempt(process.execPath, args, options);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'}  ${name.padEnd(12)}  ${secondsSince(startedAtMs)}`);
  if (code !== 0) console.log(`\n${all.trim()}\n`);
  return code === 0;
}
