import { IsNull, type FindOperator } from 'typeorm';

/** In place of an owner: all of them. */
export const EVERYONE = Symbol('everyone');

/** Whose rows a query sees: one owner's, those that belong to nobody (null), or everyone's. */
export type Owner = string | null | typeof EVERYONE;

/** The part of a `where` that keeps a query to what its caller may see. Every query for callers has it. */
export function ownedBy(owner: Owner): { ownerId?: string | FindOperator<string> } {
  if (owner === EVERYONE) return {};
  return { ownerId: owner ?? IsNull() };
}
