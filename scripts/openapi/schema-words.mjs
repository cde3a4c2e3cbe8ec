/** What an object of the document is called for readers: `ClipDto` is a Clip. */
export const nameOf = (schemaName) => schemaName.replace(/Dto$/, '');

/** What a value may be, in a few words of Markdown. */
export function describeSchema(schema) {
  if (schema.$ref) return linkTo(schema.$ref.replace(/.*\//, ''));
  const kinds = schema.oneOf ?? schema.anyOf ?? schema.allOf;
  if (kinds) return kinds.map(describeSchema).join(' or ');
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(', ');
  const types = [schema.type ?? 'any'].flat();
  return types.map((type) => (type === 'null' ? 'null' : typeWords(type, schema))).join(' or ');
}

/** A row for each field: its name, its type and limits, its meaning, and what it is without it or for example. */
export function fieldRows({ properties = {}, required = [] }) {
  return Object.entries(properties).map(([name, schema]) => [
    `\`${name}\`${required.includes(name) ? ' *' : ''}`,
    describeSchema(schema),
    schema.description ?? '',
    shownOf(schema),
  ]);
}

function typeWords(type, schema) {
  if (type === 'array')
    return `list${rangeWords(schema.minItems, schema.maxItems)} of ${describeSchema(schema.items ?? {})}`;
  const range = type === 'string' ? [schema.minLength, schema.maxLength] : [schema.minimum, schema.maximum];
  const format = schema.format ? ` (${schema.format})` : '';
  return `${type}${format}${rangeWords(...range)}`;
}

function rangeWords(least, most) {
  if (least === undefined && most === undefined) return '';
  if (most === undefined) return ` ${least} or more`;
  return least === undefined ? ` up to ${most}` : ` ${least} to ${most}`;
}

function shownOf({ default: fallback, example }) {
  if (fallback !== undefined) return `default \`${JSON.stringify(fallback)}\``;
  return example === undefined ? '' : `\`${JSON.stringify(example)}\``;
}

const linkTo = (schemaName) => `[${nameOf(schemaName)}](#${nameOf(schemaName).toLowerCase()})`;
