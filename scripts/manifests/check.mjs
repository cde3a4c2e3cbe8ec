// Builds every overlay below k8s/overlays as `kubectl kustomize` does and holds what comes out against the types of
// Kubernetes, KEDA and the Prometheus Operator; and docker-compose.yml against the Compose specification.
import fs from 'node:fs';
import path from 'node:path';
import { parseAllDocuments } from 'yaml';
import { inNodeModules, root } from '../paths.mjs';
import { attempt } from '../process/run.mjs';
import { findProblems } from './find-problems.mjs';
import { findTypeErrors } from './find-type-errors.mjs';

const OVERLAYS = 'k8s/overlays';
const kubectl = process.env.KUBECTL_PATH || 'kubectl';

const problems = [];
const manifests = [];
for (const name of fs.readdirSync(path.join(root, OVERLAYS))) {
  const overlay = path.join(OVERLAYS, name);
  const { code, stdout, all } = await attempt(kubectl, ['kustomize', overlay]);
  // Kustomize only warns of what it will not understand any more.
  if (code !== 0 || all !== stdout) problems.push(`${overlay} cannot be built:\n${all.trim()}`);
  else manifests.push(...parseAllDocuments(stdout).map((document) => ({ overlay, manifest: document.toJS() })));
}
problems.push(...(await findProblems(manifests)), ...findTypeErrors(manifests));

const dclint = inNodeModules('dclint/bin/dclint.cjs');
const compose = await attempt(process.execPath, [dclint, '--config', '.dclintrc.json', 'docker-compose.yml']);
if (compose.code !== 0) problems.push(compose.all.trim());

console.log(problems.join('\n'));
process.exit(problems.length === 0 ? 0 : 1);
