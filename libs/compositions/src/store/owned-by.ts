import { IsNull, type FindOptionsWhere } from 'typeorm';
import type { Composition } from './composition.entity';

/** Where callers need no key, everything belongs to nobody and everybody may see it. */
export function ownedBy(ownerId: string | null, where: FindOptionsWhere<Composition>): FindOptionsWhere<Composition> {
  return { ...where, ownerId: ownerId ?? IsNull() };
}
