import { applyDecorators, type Type } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { describeValue } from '../describe-value';
import { ruled, type FieldDocs, type FieldRule } from '../field-rule';
import { nested } from './object-field';

export interface ListLimits {
  readonly minItems: number;
  readonly maxItems: number;
  /** What its elements are called: `clips`. */
  readonly of: string;
}

/** A list of objects that have a DTO of their own. */
export function ListField(type: () => Type<object>, options: ListLimits & FieldDocs): PropertyDecorator {
  const { minItems, maxItems, optional = false, description } = options;
  return applyDecorators(
    ...(optional ? [IsOptional()] : []),
    ruled(listRule(options)),
    ApiProperty({
      // Swagger recognises lazy types by their key: the function must be named `type`.
      type: () => type(),
      isArray: true,
      description,
      minItems,
      maxItems,
      required: !optional,
      ...(optional ? { nullable: true } : {}),
    }),
    nested(() => [type()], true),
  );
}

export function listRule({ minItems, maxItems, of }: ListLimits): FieldRule {
  return {
    name: 'list',
    allowed: `a list of ${minItems} to ${maxItems} ${of}`,
    accepts: (value) => Array.isArray(value) && value.length >= minItems && value.length <= maxItems,
    describe: (value) => (Array.isArray(value) ? `has ${value.length}` : `is ${describeValue(value)}`),
  };
}
