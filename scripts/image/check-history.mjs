import fs from 'node:fs';
import { IMAGES, tagOf } from './build-images.mjs';

/** What of an npmrc is nobody's business: the hosts of registries, and what opens them. */
const CONFIDENTIAL = [
  /^\s*(?:@[^:=]+:)?registry\s*=\s*https?:\/\/(?:[^/@]*@)?([^/\s]+)/gm,
  /_(?:authToken|auth|password)\s*=\s*(\S+)/gm,
];

/**
 * Whether the settings or the history of an image say where this machine has its packages from.
 *
 * @param {import('./buildah.mjs').Buildah} buildah
 * @param {Record<string, string>} secrets of the build
 * @returns {Promise<string[]>} sentences
 */
export async function checkHistory(buildah, { npmrc }) {
  const text = fs.readFileSync(npmrc, 'utf8');
  const words = CONFIDENTIAL.flatMap((pattern) => [...text.matchAll(pattern)].map(([, word]) => word));
  const problems = [];
  for (const name of Object.keys(IMAGES)) {
    const said = await buildah.run(['inspect', '--type', 'image', tagOf(name)]);
    if (words.some((word) => said.includes(word))) problems.push(`${name} says where its packages came from`);
  }
  return problems;
}
