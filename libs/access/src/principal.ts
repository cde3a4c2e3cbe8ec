import type { AccessScope } from '@app/contracts';

/** Who a credential stands for. */
export interface Principal {
  /** Whose things they make and see: `key:<name>` or `sub:<subject>`. */
  readonly ownerId: string;
  readonly scopes: readonly AccessScope[];
}

export function mayUse({ scopes }: Pick<Principal, 'scopes'>, needed: AccessScope): boolean {
  return scopes.includes(needed) || scopes.includes('admin');
}
