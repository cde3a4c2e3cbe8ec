import fs from 'node:fs';
import { makeArtifacts } from '../openapi/artifacts.mjs';

/** Writes the OpenAPI document, and what is made of it. */
export async function documentOpenApi() {
  for (const { file, content } of await makeArtifacts()) fs.writeFileSync(file, content);
}
