import { applyDecorators, type Type } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { ruled, type FieldDocs } from '../field-rule';
import { isPlainObject } from '../is-plain-object';
import { addNestedField, type NestedField } from '../nested-fields';

/** An object that has a DTO of its own. Optional: null means the same as leaving it out. */
export function ObjectField(type: () => Type<object>, docs: FieldDocs): PropertyDecorator {
  const { optional = false, description } = docs;
  return applyDecorators(
    ...(optional ? [IsOptional()] : []),
    ruled({ name: 'object', allowed: 'an object', accepts: isPlainObject }),
    // Swagger recognises lazy types by their key: the function must be named `type`.
    ApiProperty({ type: () => type(), description, required: !optional, ...(optional ? { nullable: true } : {}) }),
    nested(() => [type()], false),
  );
}

export function nested(types: NestedField['types'], isList: boolean): PropertyDecorator {
  return (prototype, property) => {
    addNestedField(prototype, { property: String(property), types, isList });
  };
}
