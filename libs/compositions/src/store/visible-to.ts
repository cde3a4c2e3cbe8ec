import { ownedBy, type Owner } from '@app/database';
import { IsNull } from 'typeorm';

/** A composition, and who asks for it. */
export interface Whose {
  readonly id: string;
  readonly owner: Owner;
}

/** A condition that limits a query to compositions that the caller may see, without those of clip jobs. */
export function visibleTo(owner: Owner): ReturnType<typeof ownedBy> & { clipJobId: ReturnType<typeof IsNull> } {
  return { ...ownedBy(owner), clipJobId: IsNull() };
}
