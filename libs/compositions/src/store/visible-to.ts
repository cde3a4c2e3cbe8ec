import { ownedBy, type Owner } from '@app/database';
import { IsNull } from 'typeorm';

/** The part of a `where` that keeps a query to the compositions which a caller may see, and has asked for as such. */
export function visibleTo(owner: Owner): ReturnType<typeof ownedBy> & { clipJobId: ReturnType<typeof IsNull> } {
  return { ...ownedBy(owner), clipJobId: IsNull() };
}
