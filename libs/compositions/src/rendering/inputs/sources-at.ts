import type { LocalInputs } from '@app/media-processing';

/** Ids of the sources among the files at `paths`. */
export function sourcesAt(paths: readonly string[], { sources }: LocalInputs): string[] {
  return [...sources].flatMap(([sourceId, { path }]) => (paths.includes(path) ? sourceId : []));
}
