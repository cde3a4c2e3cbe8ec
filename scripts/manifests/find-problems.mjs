import { moduleOf, nameOf } from './models.mjs';

/**
 * What is missing or has a value that its schema does not allow. The schemas let unknown fields pass: those are found
 * by `findTypeErrors`.
 *
 * @param {{ overlay: string, manifest: object }[]} manifests
 * @returns {Promise<string[]>}
 */
export async function findProblems(manifests) {
  const found = await Promise.all(manifests.map(problemsOf));
  return found.flat();
}

async function problemsOf(entry) {
  const { manifest } = entry;
  const models = await import(moduleOf(manifest)).catch(() => ({}));
  const Model = models[manifest.kind];
  if (!Model) return [`${nameOf(entry)}: there is no ${manifest.kind} in ${manifest.apiVersion}`];
  try {
    new Model(manifest).validate();
    return [];
  } catch (error) {
    return [`${nameOf(entry)}: ${error.message}`];
  }
}
