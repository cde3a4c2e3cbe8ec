import { ownedBy, type Owner } from '@app/database';
import { IsNull } from 'typeorm';

/** A composition, and who asks for it. */
export interface Whose {
  readonly id: string;
  readonly owner: Owner;
}

/** The part of a `where` that keeps a query to the compositions which a caller may see, and has asked for as such. */
export function visibleTo(owner: Owner): ReturnType<typeof ownedBy> & { clipJobId: ReturnType<typeof IsNull> } {
  return { ...ownedBy(owner), clipJobId: IsNull() };
}
