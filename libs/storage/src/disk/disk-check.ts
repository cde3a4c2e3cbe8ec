import type { DependencyCheck } from '@app/observability';
import { requireFreeSpace } from './free-space';

/** With less than this hardly any source fits. */
const RESERVE_BYTES = 512 * 1024 ** 2;

/** Fails while the disk is full on which `directory`, the scratch space, lies. */
export function diskCheck(directory: string, { essential }: Pick<DependencyCheck, 'essential'>): DependencyCheck {
  return { name: 'disk', essential, check: () => requireFreeSpace(directory, RESERVE_BYTES) };
}
