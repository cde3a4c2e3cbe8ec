import { applyDecorators, type Type } from '@nestjs/common';
import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { ruled, type FieldDocs } from '../field-rule';
import { isPlainObject } from '../is-plain-object';
import { listRule, type ListLimits } from './list-field';
import { nested } from './object-field';

interface Variants {
  /** The DTOs by the `type` of an element. */
  readonly types: Readonly<Record<string, Type<object>>>;
  /** Default type of an element, whose DTO also reports unknown types. */
  readonly fallback: Type<object>;
}

/** A list of objects whose `type` says which DTO they have. */
export function VariantListField({ types, fallback }: Variants, options: ListLimits & FieldDocs): PropertyDecorator {
  const { minItems, maxItems, optional = false, description } = options;
  const models = Object.values(types);
  const typesOf = (element: unknown): readonly Type<object>[] => {
    const name = isPlainObject(element) ? (element.type ?? undefined) : undefined;
    if (name === undefined) return [fallback];
    const named = typeof name === 'string' && Object.hasOwn(types, name) ? types[name] : undefined;
    return named ? [named] : [fallback, ...models];
  };
  return applyDecorators(
    ...(optional ? [IsOptional()] : []),
    ruled(listRule(options)),
    ApiProperty({
      type: 'array',
      items: { oneOf: models.map((model) => ({ $ref: getSchemaPath(model) })) },
      description,
      minItems,
      maxItems,
      required: !optional,
      ...(optional ? { nullable: true } : {}),
    }),
    (prototype: object) => {
      ApiExtraModels(...models)(prototype.constructor);
    },
    nested(typesOf, true),
  );
}
