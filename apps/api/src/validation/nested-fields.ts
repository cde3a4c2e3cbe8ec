import 'reflect-metadata';
import type { Type } from '@nestjs/common';

/** A property whose value, or whose every element, is validated by a DTO of its own. */
export interface NestedField {
  readonly property: string;
  /** DTO of the value or the elements; several if it is unknown which applies. */
  readonly types: (value: unknown) => readonly Type<object>[];
  readonly isList: boolean;
}

const NESTED_FIELDS = Symbol('NestedFields');

export function addNestedField(prototype: object, nested: NestedField): void {
  Reflect.defineMetadata(NESTED_FIELDS, [...ownNestedFields(prototype), nested], prototype);
}

/** In the order of the properties in the class. */
export function nestedFieldsOf(type: Type<object>): readonly NestedField[] {
  return ownNestedFields(type.prototype as object);
}

function ownNestedFields(prototype: object): readonly NestedField[] {
  return (Reflect.getMetadata(NESTED_FIELDS, prototype) as readonly NestedField[] | undefined) ?? [];
}
