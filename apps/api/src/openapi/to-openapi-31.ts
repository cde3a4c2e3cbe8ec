import type { OpenAPIObject } from '@nestjs/swagger';
import { rebuild } from './rebuild';

type Schema = Record<string, unknown>;

/** A 3.0 schema, with the fields that determine its type. */
interface Nullable extends Schema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

/**
 * Nest writes `nullable`, which is OpenAPI 3.0's word; in 3.1 null is a type as in JSON Schema:
 * https://learn.openapis.org/upgrading/v3.0-to-v3.1.html
 */
export function toOpenApi31(document: OpenAPIObject): OpenAPIObject {
  return rebuild(document, withNull) as OpenAPIObject;
}

function withNull(object: Schema): Schema {
  if (typeof object.nullable !== 'boolean') return object;
  const { nullable, ...schema } = object;
  if (!nullable) return schema;
  const { type, enum: choices, anyOf, oneOf, allOf, $ref, ...rest } = schema as Nullable;
  const references = allOf ?? ($ref === undefined ? undefined : [{ $ref }]);
  // Nest may write the referenced type next to the reference: null would have to match both.
  if (references) return { ...rest, oneOf: [...references, { type: 'null' }] };
  if (type !== undefined) {
    return { ...schema, type: [type, 'null'], ...(choices && { enum: [...choices, null] }) };
  }
  if (anyOf) return { ...rest, anyOf: [...anyOf, { type: 'null' }] };
  return { ...rest, oneOf: [...(oneOf ?? []), { type: 'null' }] };
}
