import path from 'node:path';
import { root } from '../paths.mjs';
import { requireTypescript } from './require-typescript.mjs';

const fromRoot = (file) => path.join(root, file);

/** Where the document lies that the API serves at /openapi.json. */
export const DOCUMENT = fromRoot('docs/openapi.json');

/**
 * What is made of the source of the API.
 *
 * @returns {Promise<{ file: string, content: string }[]>}
 */
export async function makeArtifacts() {
  const { describeApi } = requireTypescript('apps/api/src/describe-api.ts');
  const document = JSON.parse(JSON.stringify(await describeApi()));
  return [{ file: DOCUMENT, content: `${JSON.stringify(document, null, 2)}\n` }];
}
