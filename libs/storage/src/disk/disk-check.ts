import type { DependencyCheck } from '@app/observability';
import { requireFreeSpace, SCRATCH_RESERVE_BYTES } from './free-space';

/** Fails while the disk of `directory`, the scratch space, is full. */
export function diskCheck(directory: string, { essential }: Pick<DependencyCheck, 'essential'>): DependencyCheck {
  return { name: 'disk', essential, check: () => requireFreeSpace(directory, SCRATCH_RESERVE_BYTES) };
}
