import 'reflect-metadata';
import type { Type } from '@nestjs/common';

/** A property whose value is checked by a DTO of its own, or whose every element is. */
export interface NestedField {
  readonly property: string;
  /** Of the value, or of an element of the list; several where it does not say which of them it is. */
  readonly types: (value: unknown) => readonly Type<object>[];
  readonly isList: boolean;
}

const NESTED_FIELDS = Symbol('NestedFields');

export function addNestedField(prototype: object, nested: NestedField): void {
  Reflect.defineMetadata(NESTED_FIELDS, [...ownNestedFields(prototype), nested], prototype);
}

/** In the order in which the properties stand in the class. */
export function nestedFieldsOf(type: Type<object>): readonly NestedField[] {
  return ownNestedFields(type.prototype as object);
}

function ownNestedFields(prototype: object): readonly NestedField[] {
  return (Reflect.getMetadata(NESTED_FIELDS, prototype) as readonly NestedField[] | undefined) ?? [];
}
