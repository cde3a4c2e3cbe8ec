import type { OpenAPIObject } from '@nestjs/swagger';
import { operationsOf, type Operation } from './operations-of';

type Parameter = Exclude<NonNullable<Operation['parameters']>[number], { $ref: string }>;

/** Parameters cannot be null: optional ones are left out. Also gives all ids the same description. */
export function documentParameters(document: OpenAPIObject): OpenAPIObject {
  for (const { operation } of operationsOf(document)) {
    const { parameters = [] } = operation;
    operation.parameters = parameters.map((parameter) => ('$ref' in parameter ? parameter : tell(parameter)));
  }
  return document;
}

function tell(parameter: Parameter): Parameter {
  const { schema, description } = parameter;
  if (!schema || '$ref' in schema) return parameter;
  const words = description ?? schema.description ?? 'The id, as returned by other endpoints.';
  return { ...parameter, schema: { ...schema, nullable: false }, description: words };
}
