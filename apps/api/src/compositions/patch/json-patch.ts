import { applyOperation, getValueByPointer, JsonPatchError, type Operation } from 'fast-json-patch';
import { invalidRequest } from '../../http/api-error';
import { quote } from '../../validation/describe-value';
import { holdsMoreValues, MAX_VALUES } from '../../validation/holds-more-values';
import { findOperationProblems } from './find-operation-problems';

/**
 * Limit on what operations copy in total: otherwise, a patch that doubles a value over and over would exhaust the
 * memory. fast-json-patch also copies what a move replaces.
 */
const MAX_COPIED_CHARACTERS = 8 * 1024 ** 2;

/**
 * Applies a JSON Patch to a document without modifying it: all operations or none. Throws VALIDATION_ERROR, which names
 * the invalid operation. https://www.rfc-editor.org/rfc/rfc6902
 */
export function jsonPatch(target: unknown, patch: unknown): unknown {
  const problems = findOperationProblems(patch);
  if (problems.length > 0) throw invalidRequest(problems);
  let document = structuredClone(target);
  let copiedCharacters = 0;
  for (const [index, operation] of structuredClone(patch as Operation[]).entries()) {
    try {
      if (operation.op === 'copy') copiedCharacters += sizeAt(document, operation.from);
      if (operation.op === 'move') copiedCharacters += sizeAt(document, operation.path);
      if (copiedCharacters > MAX_COPIED_CHARACTERS) throw new RangeError('Too much is copied');
      document = applyOperation(document, operation, true, true, true, index).newDocument;
    } catch (error) {
      throw invalidRequest([{ path: String(index), message: explain(error, operation) }]);
    }
  }
  if (holdsMoreValues(document, MAX_VALUES)) {
    throw invalidRequest([
      { path: 'body', message: `The patched composition would have more than ${MAX_VALUES} values.` },
    ]);
  }
  return document;
}

function sizeAt(document: unknown, pointer: string): number {
  const value: unknown = getValueByPointer(document, pointer);
  return value === undefined ? 0 : JSON.stringify(value).length;
}

type Explanation = (operation: Operation) => string;

const EXPLANATIONS: Readonly<Partial<Record<string, Explanation>>> = {
  TEST_OPERATION_FAILED: ({ path }) =>
    `The value at ${quote(path)} is not the one that the test expects, so nothing was changed.`,
  OPERATION_FROM_UNRESOLVABLE: (operation) =>
    `There is nothing at ${quote('from' in operation ? operation.from : '')}, where ${operation.op} takes from.`,
  OPERATION_PATH_ILLEGAL_ARRAY_INDEX: ({ path }) =>
    `${quote(path)} leads into a list; its last part must be a whole number, or "-" for the end.`,
  OPERATION_VALUE_OUT_OF_BOUNDS: ({ path }) => `${quote(path)} lies beyond the end of its list; "-" adds to the end.`,
};
/** Also raised if a pointer leads through a string, a number or null. */
const leadsNowhere: Explanation = ({ op, path }) =>
  `${quote(path)} does not exist in the composition, so ${op} is not possible there.`;

function explain(error: unknown, operation: Operation): string {
  if (error instanceof RangeError) return `A patch may copy at most ${MAX_COPIED_CHARACTERS} characters of JSON.`;
  const explanation = error instanceof JsonPatchError ? EXPLANATIONS[error.name] : undefined;
  return (explanation ?? leadsNowhere)(operation);
}
