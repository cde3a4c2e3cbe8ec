/** Canonical JSON: equal data gives equal text, whatever the order of fields. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_name, field: unknown) => (isRecord(field) ? sortFields(field) : field));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sortFields(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
