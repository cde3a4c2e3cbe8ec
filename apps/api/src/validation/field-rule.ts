import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, ValidateBy } from 'class-validator';
import { describeValue } from './describe-value';

/** What a field accepts: as a predicate, and in words that fit after "must be". */
export interface FieldRule {
  readonly name: string;
  readonly allowed: string;
  accepts(value: unknown): boolean;
  /** Describes a rejected value, after "it"; default: `is` and `describeValue`. */
  describe?(value: unknown): string;
}

/** Documentation of a field. */
export interface FieldDocs {
  readonly description: string;
  readonly example?: unknown;
  readonly default?: string | number | boolean;
  /** An optional field may also be null, which means the same. */
  readonly optional?: boolean;
}

/** OpenAPI schema of the values. */
export type FieldSchema = ValueSchema | { readonly oneOf: ValueSchema[] } | { readonly anyOf: ValueSchema[] };

interface ValueSchema {
  readonly type: 'string' | 'number' | 'integer' | 'boolean';
  readonly enum?: (string | number)[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
}

/** Decorates a property of a DTO: checked by `rule`, documented by `schema` and `docs`. */
export function field(rule: FieldRule, schema: FieldSchema, docs: FieldDocs): PropertyDecorator {
  const { optional = false, ...documentation } = docs;
  return applyDecorators(
    ...(optional ? [IsOptional()] : []),
    ruled(rule),
    ApiProperty({
      ...schema,
      ...documentation,
      required: !optional,
      ...(optional ? { nullable: true } : {}),
    }),
  );
}

/** One constraint, so that one mistake is reported in one sentence. */
export function ruled(rule: FieldRule): PropertyDecorator {
  return ValidateBy({
    name: rule.name,
    validator: {
      validate: (value) => rule.accepts(value),
      defaultMessage: (violation) => refusal(rule, violation?.property ?? '', violation?.value),
    },
  });
}

export function refusal(rule: FieldRule, property: string, value: unknown): string {
  if (value === undefined) return `${property} is missing; it must be ${rule.allowed}.`;
  return `${property} must be ${rule.allowed}; it ${rule.describe?.(value) ?? `is ${describeValue(value)}`}.`;
}
