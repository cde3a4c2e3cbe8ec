import path from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { root } from '../paths.mjs';
import { writeReference } from './api-reference.mjs';
import { requireTypescript } from './require-typescript.mjs';

const fromRoot = (file) => path.join(root, file);

/** Where the document lies that the API serves at /openapi.json. */
export const DOCUMENT = fromRoot('docs/openapi.json');

const REFERENCE = fromRoot('docs/api-reference.md');
const TYPES = fromRoot('libs/client/src/api-types.ts');
const MADE = '// `npm run docs openapi` makes this of docs/openapi.json.';

/**
 * What is made of the source of the API.
 *
 * @returns {Promise<{ file: string, content: string }[]>}
 */
export async function makeArtifacts() {
  const { describeApi } = requireTypescript('apps/api/src/describe-api.ts');
  const document = JSON.parse(JSON.stringify(await describeApi()));
  return [
    { file: DOCUMENT, content: `${JSON.stringify(document, null, 2)}\n` },
    { file: TYPES, content: `${MADE}\n${astToString(await openapiTS(document, { defaultNonNullable: false }))}` },
    { file: REFERENCE, content: writeReference(document) },
  ];
}
