import type { OpenAPIObject } from '@nestjs/swagger';

/** As much of a schema of OpenAPI 3.0 as our document uses. */
export interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly nullable?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly schema: Schema;
}

/** Something that can be asked of the API, as its document describes it. */
export interface Operation {
  /** As in `get /api/v1/compositions`. */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  /** By content type. */
  readonly bodies: readonly (readonly [type: string, schema: Schema])[];
  /** That its answers may have. */
  readonly statuses: readonly number[];
}

/** Everything in the document that a running API serves, with references resolved. */
export async function readOperations(origin: string): Promise<Operation[]> {
  const document = (await (await fetch(`${origin}/openapi.json`)).json()) as OpenAPIObject;
  const schemas = (document.components?.schemas ?? {}) as Readonly<Record<string, Schema>>;
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, RawOperation>).map(
      ([method, { parameters = [], requestBody, responses }]) => ({
        name: `${method} ${path}`,
        method: method.toUpperCase(),
        path,
        parameters: parameters.map((parameter) => ({ ...parameter, schema: resolve(parameter.schema ?? {}, schemas) })),
        bodies: Object.entries(requestBody?.content ?? {}).map(
          ([type, { schema }]) => [type, resolve(schema ?? {}, schemas)] as const,
        ),
        statuses: Object.keys(responses).map(Number),
      }),
    ),
  );
}

interface RawOperation {
  readonly parameters?: readonly (Omit<Parameter, 'schema'> & { readonly schema?: Schema })[];
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> };
  readonly responses: Readonly<Record<string, unknown>>;
}

/** The schema with what it refers to in the place of the references. None of ours refers to itself. */
function resolve({ $ref, allOf = [], ...own }: Schema, schemas: Readonly<Record<string, Schema>>): Schema {
  const parts = $ref === undefined ? allOf : [schemas[$ref.split('/').at(-1) ?? ''] ?? {}, ...allOf];
  const { oneOf, items, properties, ...rest }: Schema = Object.assign(
    {},
    ...parts.map((part) => resolve(part, schemas)),
    own,
  ) as Schema;
  return {
    ...rest,
    ...(oneOf && { oneOf: oneOf.map((one) => resolve(one, schemas)) }),
    ...(items && { items: resolve(items, schemas) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, property]) => [name, resolve(property, schemas)]),
      ),
    }),
  };
}
