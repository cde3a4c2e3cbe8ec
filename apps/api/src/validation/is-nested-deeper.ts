/** Whether lists and objects are nested to more than `levels`; without recursion, whatever the depth. */
export function isNestedDeeper(value: unknown, levels: number): boolean {
  let level = objectsAmong([value]);
  for (let depth = 0; depth < levels && level.length > 0; depth += 1) {
    level = objectsAmong(level.flatMap((item): unknown[] => (Array.isArray(item) ? item : Object.values(item))));
  }
  return level.some((item) => Object.keys(item).length > 0);
}

function objectsAmong(values: readonly unknown[]): object[] {
  return values.filter((value): value is object => typeof value === 'object' && value !== null);
}
