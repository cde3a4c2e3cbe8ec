import type { Problem } from '@app/compositions';
import { describeValue, quote } from '../../validation/describe-value';
import { isPlainObject } from '../../validation/is-plain-object';

const OPERATIONS = ['add', 'remove', 'replace', 'move', 'copy', 'test'];
const MAX_OPERATIONS = 1000;
/** A composition is not nested as deep. */
const MAX_POINTER_TOKENS = 16;
/** No field of a composition has these names, but every object has such properties. */
const RESERVED = ['__proto__', 'constructor', 'prototype'];
/** https://www.rfc-editor.org/rfc/rfc6901#section-3. Checked part by part, since a pointer may be megabytes long. */
const UNFINISHED_ESCAPE = /~(?![01])/;
const POINTER_RULE = `a JSON Pointer of at most ${MAX_POINTER_TOKENS} parts, such as "/overlays/0/text"`;

/**
 * Problems of a JSON Patch itself, whatever it is applied to; paths start with the index of the operation.
 * https://www.rfc-editor.org/rfc/rfc6902#section-4
 */
export function findOperationProblems(patch: unknown): Problem[] {
  if (!Array.isArray(patch)) {
    return [{ path: 'body', message: `A JSON Patch is a list of operations; it is ${describeValue(patch)}.` }];
  }
  if (patch.length > MAX_OPERATIONS) {
    const message = `A JSON Patch may have at most ${MAX_OPERATIONS} operations; it has ${patch.length}.`;
    return [{ path: 'body', message }];
  }
  return patch.flatMap(problemsOf);
}

function problemsOf(operation: unknown, index: number): Problem[] {
  if (!isPlainObject(operation)) {
    return [{ path: String(index), message: `An operation must be an object; it is ${describeValue(operation)}.` }];
  }
  const { op } = operation;
  const pointers = op === 'move' || op === 'copy' ? ['from', 'path'] : ['path'];
  const needsValue = op === 'add' || op === 'replace' || op === 'test';
  return [
    ...(typeof op === 'string' && OPERATIONS.includes(op)
      ? []
      : [wrong('op', `one of ${OPERATIONS.join(', ')}`, operation)]),
    ...pointers.filter((name) => !isPointer(operation[name])).map((name) => wrong(name, POINTER_RULE, operation)),
    ...(needsValue && !Object.hasOwn(operation, 'value')
      ? [wrong('value', 'given, even if it is null', operation)]
      : []),
  ].map(({ path, message }) => ({ path: `${index}.${path}`, message }));
}

function isPointer(value: unknown): boolean {
  if (typeof value !== 'string' || UNFINISHED_ESCAPE.test(value)) return false;
  const [beforeFirst, ...tokens] = value.split('/');
  if (beforeFirst !== '') return false;
  return tokens.length <= MAX_POINTER_TOKENS && !tokens.some((token) => RESERVED.includes(token));
}

function wrong(name: string, allowed: string, operation: Readonly<Record<string, unknown>>): Problem {
  const value = operation[name];
  const found = typeof value === 'string' ? quote(value) : describeValue(value);
  return { path: name, message: `${name} must be ${allowed}; it is ${found}.` };
}
