import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { ruled, type FieldDocs, type FieldRule } from '../field-rule';

interface FreeObject {
  readonly rule: FieldRule;
  /** What OpenAPI says of the values; true: they are anything. */
  readonly values: true | { readonly type: 'string'; readonly maxLength: number };
  /** Schema of the names; default: any. */
  readonly names?: { readonly maxProperties: number; readonly propertyNames: { readonly pattern: string } };
}

/** An optional object whose names the client chooses. */
export function freeObjectField(
  { rule, values, names }: FreeObject,
  docs: Omit<FieldDocs, 'optional'>,
): PropertyDecorator {
  return applyDecorators(
    IsOptional(),
    ruled(rule),
    // `required` of an object lists its properties, so Swagger has another option for the object itself.
    ApiProperty({
      ...docs,
      type: 'object',
      additionalProperties: values,
      ...names,
      selfRequired: false,
      nullable: true,
    }),
  );
}
