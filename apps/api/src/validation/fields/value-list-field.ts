import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { describeValue } from '../describe-value';
import { ruled, type FieldDocs } from '../field-rule';

interface ValueListOptions {
  readonly minItems: number;
  readonly maxItems: number;
  /** What an element is called, in words that fit after "at least one" and "each". */
  readonly each: string;
  readonly accepts: (element: unknown) => boolean;
  readonly items: {
    readonly type: 'string' | 'number';
    readonly enum?: string[];
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

/** A list of strings or numbers. */
export function ValueListField(options: ValueListOptions & FieldDocs): PropertyDecorator {
  const { minItems, maxItems, each, accepts, items, optional = false, description, example } = options;
  const rule = {
    name: 'valueList',
    allowed: `a list of ${minItems} to ${maxItems}, each ${each}`,
    accepts: (value: unknown) =>
      Array.isArray(value) && value.length >= minItems && value.length <= maxItems && value.every(accepts),
    describe: (value: unknown) => {
      if (!Array.isArray(value)) return `is ${describeValue(value)}`;
      const at = value.findIndex((element) => !accepts(element));
      return at < 0 ? `has ${value.length}` : `has ${describeValue(value[at])} at place ${at}`;
    },
  };
  return applyDecorators(
    ...(optional ? [IsOptional()] : []),
    ruled(rule),
    ApiProperty({
      type: 'array',
      items,
      minItems,
      maxItems,
      description,
      example,
      required: !optional,
      ...(optional ? { nullable: true } : {}),
    }),
  );
}
