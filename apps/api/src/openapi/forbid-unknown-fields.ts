import type { OpenAPIObject } from '@nestjs/swagger';
import { operationsOf } from './operations-of';
import { rebuild } from './rebuild';

const SCHEMAS = '#/components/schemas/';

/** Marks all schemas in request bodies as closed, since validation rejects unknown fields. */
export function forbidUnknownFields(document: OpenAPIObject): OpenAPIObject {
  const schemas = document.components?.schemas ?? {};
  const bodies = operationsOf(document).map(({ operation }) => operation.requestBody);
  for (const name of reachableFrom(bodies, schemas)) {
    const schema = schemas[name];
    if (schema && !('$ref' in schema)) schema.additionalProperties = false;
  }
  return document;
}

function reachableFrom(
  value: unknown,
  schemas: Readonly<Record<string, unknown>>,
  known = new Set<string>(),
): Set<string> {
  for (const name of namesIn(value).filter((one) => !known.has(one))) {
    known.add(name);
    reachableFrom(schemas[name], schemas, known);
  }
  return known;
}

function namesIn(value: unknown): string[] {
  const names: string[] = [];
  rebuild(value, (object) => {
    if (typeof object.$ref === 'string' && object.$ref.startsWith(SCHEMAS))
      names.push(object.$ref.slice(SCHEMAS.length));
    return object;
  });
  return names;
}
