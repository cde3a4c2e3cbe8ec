import { FILTER_AMOUNTS, type FilterSpec } from '../spec';
import { isAmountFilter } from './filter-of';
import { givenOf, unlessFlawed } from './flaws';
import type { Problem } from './problem';

/** Fields that belong to one filter only. */
const OWN_FIELDS = {
  chroma_key: ['color', 'similarity', 'blend'],
  lut: ['url', 'intensity'],
} as const satisfies Partial<Record<FilterSpec['type'], readonly (keyof FilterSpec)[]>>;

/** Missing fields of a filter, and those that it does not take. */
export function filterProblems(filter: FilterSpec, path: string): Problem[] {
  const found = [
    () => strangersOf(filter),
    () => amountProblems(filter),
    () => lutProblems(filter),
  ].flatMap<FieldProblem>(unlessFlawed);
  return found.map(([field, message]) => ({ path: `${path}.${field}`, message }));
}

type FieldProblem = readonly [field: keyof FilterSpec, message: string];

function strangersOf(filter: FilterSpec): FieldProblem[] {
  return Object.entries(OWN_FIELDS)
    .filter(([owner]) => owner !== filter.type)
    .flatMap(([owner, fields]) =>
      givenOf(filter, fields).map((field): FieldProblem => [
        field,
        `${field} belongs to ${owner}; ${filter.type} has none.`,
      ]),
    );
}

function amountProblems({ type, amount = null }: FilterSpec): FieldProblem[] {
  if (!isAmountFilter(type)) return amount === null ? [] : [['amount', `${type} takes no amount.`]];
  const { min, max } = FILTER_AMOUNTS[type];
  if (amount !== null && amount >= min && amount <= max) return [];
  const is = amount === null ? 'missing' : String(amount);
  return [['amount', `amount of ${type} must be a number from ${min} to ${max}; it is ${is}.`]];
}

function lutProblems({ type, url = null }: FilterSpec): FieldProblem[] {
  if (type !== 'lut' || url !== null) return [];
  return [['url', 'url is missing; a lut needs the address of a .cube file.']];
}
