import { MAX_VALUES } from '../validation/holds-more-values';
import { invalidRequest } from './api-error';
import { jsonHoldsMoreValues } from './json-holds-more-values';

/** Reads a body as JSON in UTF-8, which is all that JSON may be in: https://www.rfc-editor.org/rfc/rfc8259#section-8.1 */
export function parseJsonBody(bytes: Buffer): unknown {
  const text = decode(bytes);
  if (text.trim() === '') throw invalidBody('The body is empty; it must be a JSON object.');
  if (jsonHoldsMoreValues(bytes, MAX_VALUES)) {
    throw invalidBody(`The body holds more than ${MAX_VALUES} values, which no request needs.`);
  }
  return parse(text);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw invalidBody(`The body is not valid JSON${flawIn(text, error)}.`);
  }
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw invalidBody('The body is not text in UTF-8; it must be a JSON object in UTF-8.');
  }
}

/** V8 reports the offset, the character, or an unexpected end. */
function flawIn(text: string, error: unknown): string {
  const said = error instanceof Error ? error.message : '';
  const offset = /at position (\d+)/.exec(said)?.[1];
  if (offset !== undefined) {
    const lines = text.slice(0, Number(offset)).split('\n');
    return `: there is an error in line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
  }
  const token = /^Unexpected token ('.{1,2}')/u.exec(said)?.[1];
  if (token !== undefined) return `: ${token} is unexpected`;
  return said.startsWith('Unexpected end') ? ': it ends too early' : '';
}

function invalidBody(message: string): Error {
  return invalidRequest([{ path: 'body', message }]);
}
