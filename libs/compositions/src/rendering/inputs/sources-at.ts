import type { LocalInputs } from '@app/media-processing';

/** Ids of the sources whose files lie at `paths`; what else is there is none of them. */
export function sourcesAt(paths: readonly string[], { sources }: LocalInputs): string[] {
  return [...sources].flatMap(([sourceId, { path }]) => (paths.includes(path) ? sourceId : []));
}
