import type { OpenAPIObject } from '@nestjs/swagger';

/** A field of the body of a composition, however deep. */
export interface RequestField {
  /** `clips[].crop.x` */
  readonly path: string;
  readonly description: string;
  /** Whether there is an example, a default, a list of values, or fields of its own that show what it looks like. */
  readonly isShown: boolean;
  /** Those of a field that has only a few. */
  readonly values: readonly string[];
}

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly enum?: readonly (string | number)[];
  readonly description?: string;
  readonly example?: unknown;
  readonly default?: unknown;
}

/** All fields of the body that `POST /api/v1/compositions` takes. */
export function fieldsOf(document: OpenAPIObject): RequestField[] {
  const schemas = document.components?.schemas as Readonly<Record<string, Schema>>;
  const resolve = (schema: Schema): Schema => (schema.$ref ? (schemas[schema.$ref.replace(/.*\//, '')] ?? {}) : schema);

  const inside = (schema: Schema, path: string): RequestField[] => {
    const { properties = {}, items, oneOf = [], anyOf = [], allOf = [] } = resolve(schema);
    return [
      ...Object.entries(properties).flatMap(([name, property]) => {
        const own = path === '' ? name : `${path}.${name}`;
        const within = inside(property, own);
        return [describeField(own, property, within), ...within];
      }),
      ...(items ? inside(items, `${path}[]`) : []),
      ...[...oneOf, ...anyOf, ...allOf].flatMap((variant) => inside(variant, path)),
    ];
  };
  return mergeVariants(inside({ $ref: 'CompositionRequestDto' }, ''));
}

function describeField(path: string, schema: Schema, within: readonly RequestField[]): RequestField {
  const { description = '', oneOf = [], anyOf = [], enum: choices = [] } = schema;
  const values = [...choices, ...[...oneOf, ...anyOf].flatMap((variant) => variant.enum ?? [])]
    .map(String)
    .filter((value) => value !== 'null');
  const isShown =
    values.length > 0 || within.length > 0 || schema.example !== undefined || schema.default !== undefined;
  return { path, description, isShown, values };
}

/** `overlays[].type` is a field of every type of overlay. */
function mergeVariants(fields: readonly RequestField[]): RequestField[] {
  const paths = [...new Set(fields.map(({ path }) => path))];
  return paths.map((path) => {
    const all = fields.filter((field) => field.path === path);
    return {
      path,
      description: all.map(({ description }) => description).sort((a, b) => a.length - b.length)[0] ?? '',
      isShown: all.every(({ isShown }) => isShown),
      values: [...new Set(all.flatMap(({ values }) => values))],
    };
  });
}
