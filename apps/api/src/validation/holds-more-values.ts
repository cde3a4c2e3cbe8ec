/**
 * Far more than the largest composition has: 500 clips with ten filters each and 100 overlays, with all fields, have
 * less than half as many. Validation may take some microseconds for each.
 */
export const MAX_VALUES = 200_000;

/** Whether a parsed JSON value consists of more than `limit` values, including itself; without recursion. */
export function holdsMoreValues(value: unknown, limit: number): boolean {
  const open: unknown[] = [value];
  let count = 1;
  while (open.length > 0) {
    const inner = valuesIn(open.pop());
    count += inner.length;
    if (count > limit) return true;
    for (const one of inner) if (typeof one === 'object') open.push(one);
  }
  return false;
}

function valuesIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}
