// Holds what is written of the API against its source, and against the rules of OpenAPI.
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../paths.mjs';
import { DOCUMENT, makeArtifacts } from './artifacts.mjs';
import { lintDocument } from './lint-document.mjs';

const read = (file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '');
const [artifacts, findings] = await Promise.all([makeArtifacts(), lintDocument(DOCUMENT)]);
const stale = artifacts
  .filter(({ file, content }) => read(file) !== content)
  .map(({ file }) => `${path.relative(root, file)} is not what the source says; \`npm run docs openapi\` writes it.`);

const problems = [...stale, ...findings];
console.log(problems.join('\n'));
process.exit(problems.length === 0 ? 0 : 1);
