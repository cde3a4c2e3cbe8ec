import { FILTER_AMOUNTS, type FilterSpec } from '../spec';
import { isAmountFilter } from './filter-of';
import type { Problem } from './problem';

const KEY_FIELDS = ['color', 'similarity', 'blend'] as const;

/** Fields that a filter needs, or does not know. */
export function filterProblems(filter: FilterSpec, path: string): Problem[] {
  const amount = filter.amount ?? null;
  const problem = (field: string, message: string): Problem => ({ path: `${path}.${field}`, message });
  const unknownKeys =
    filter.type === 'chroma_key' ? [] : KEY_FIELDS.filter((field) => (filter[field] ?? null) !== null);
  const strangers = unknownKeys.map((field) =>
    problem(field, `${field} belongs to chroma_key; ${filter.type} has none.`),
  );
  if (!isAmountFilter(filter.type)) {
    return amount === null ? strangers : [...strangers, problem('amount', `${filter.type} takes no amount.`)];
  }
  const { min, max } = FILTER_AMOUNTS[filter.type];
  const fits = amount !== null && amount >= min && amount <= max;
  const is = amount === null ? 'missing' : String(amount);
  return fits
    ? strangers
    : [
        ...strangers,
        problem('amount', `amount of ${filter.type} must be a number from ${min} to ${max}; it is ${is}.`),
      ];
}
