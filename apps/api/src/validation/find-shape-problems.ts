import type { Type } from '@nestjs/common';
import type { Problem } from '@app/compositions';
import { getMetadataStorage, validateSync } from 'class-validator';
import { describeValue, quote } from './describe-value';
import { isPlainObject } from './is-plain-object';
import { nearestName } from './nearest-name';
import { nestedFieldsOf, type NestedField } from './nested-fields';

/** A few show the mistake; a body full of mistakes is not echoed. */
const MAX_UNKNOWN_REPORTED = 20;
const MAX_NAME_CHARACTERS = 100;

/**
 * Everything in a parsed JSON value that does not match a DTO: unknown properties, missing ones, invalid values. Empty
 * if it is valid.
 *
 * Nest's ValidationPipe turns the body into instances first: that ignores `[null]`, silently drops `__proto__`,
 * recurses as deep as the body does, and checks every element of a list that is too long anyway. This walks the DTO
 * instead, and the body only as far as the DTO goes.
 *
 * @param path dotted path of the value in the request; empty for the body itself
 */
export function findShapeProblems(type: Type<object>, value: unknown, path = ''): Problem[] {
  if (!isPlainObject(value)) {
    return [
      { path: path || 'body', message: `${path || 'The body'} must be an object; it is ${describeValue(value)}.` },
    ];
  }
  const names = fieldNamesOf(type);
  const wrong = findWrongFields(type, pick(value, names));
  const sound = nestedFieldsOf(type).filter(({ property }) => !wrong.some((problem) => problem.path === property));
  return [
    ...findUnknownProperties(value, names).map((problem) => below(path, problem)),
    ...wrong.map((problem) => below(path, problem)),
    ...sound.flatMap((nested) => findNestedProblems(nested, value[nested.property], join(path, nested.property))),
  ];
}

function findNestedProblems({ types, isList }: NestedField, value: unknown, path: string): Problem[] {
  if (value === undefined || value === null) return [];
  return isList && Array.isArray(value)
    ? value.flatMap((element, index) => findWhicheverProblems(types(element), element, join(path, String(index))))
    : findWhicheverProblems(types(value), value, path);
}

/** Problems of a value that it has under every possible type, as reported for the first. */
function findWhicheverProblems(types: readonly Type<object>[], value: unknown, path: string): Problem[] {
  const [first = [], ...others] = types.map((type) => findShapeProblems(type, value, path));
  return first.filter((problem) => others.every((problems) => problems.some((other) => other.path === problem.path)));
}

function findWrongFields(type: Type<object>, fields: object): Problem[] {
  return validateSync(Object.assign(new type(), fields)).flatMap(({ property, constraints = {} }) =>
    Object.values(constraints).map((message) => ({ path: property, message })),
  );
}

function findUnknownProperties(value: object, known: readonly string[]): Problem[] {
  const unknown = Object.keys(value).filter((name) => !known.includes(name));
  return unknown.slice(0, MAX_UNKNOWN_REPORTED).map((name) => {
    const shown = name.slice(0, MAX_NAME_CHARACTERS);
    const nearest = nearestName(shown, known);
    const hint = nearest ? `Did you mean ${nearest}?` : `Known are ${known.join(', ')}.`;
    return { path: shown, message: `${quote(shown)} is not known here. ${hint}` };
  });
}

function fieldNamesOf(type: Type<object>): readonly string[] {
  const rules = getMetadataStorage().getTargetValidationMetadatas(type, '', false, false);
  return [...new Set(rules.map((rule) => rule.propertyName))];
}

/** Own properties only, so that nothing is read from, or written to, a prototype. */
function pick(value: Record<string, unknown>, names: readonly string[]): object {
  return Object.fromEntries(names.filter((name) => Object.hasOwn(value, name)).map((name) => [name, value[name]]));
}

function below(path: string, problem: Problem): Problem {
  return { ...problem, path: join(path, problem.path) };
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
