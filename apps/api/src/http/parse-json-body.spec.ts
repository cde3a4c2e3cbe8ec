import { ApiError } from './api-error';
import { parseJsonBody } from './parse-json-body';

const bytes = (text: string): Buffer => Buffer.from(text);

function problemOf(body: Buffer): string | undefined {
  try {
    parseJsonBody(body);
  } catch (error) {
    if (error instanceof ApiError) return error.problems[0]?.message;
  }
  return undefined;
}

describe('parseJsonBody', () => {
  it('gives what JSON says', () => {
    expect(parseJsonBody(bytes('\ufeff{"title":"é 🎬","n":1.50}'))).toEqual({ title: 'é 🎬', n: 1.5 });
  });

  it.each([
    ['', 'The body is empty; it must be a JSON object.'],
    [' \n', 'The body is empty; it must be a JSON object.'],
    ['{"a":', 'The body is not valid JSON: it ends too early.'],
    ['{"a":1,\n "b":2,\n x}', 'The body is not valid JSON: there is an error in line 3, column 2.'],
    ['{"a":}', "The body is not valid JSON: '}' is unexpected."],
    ['{"a":NaN}', "The body is not valid JSON: 'N' is unexpected."],
  ])('refuses %j and says where', (text, message) => {
    expect(problemOf(bytes(text))).toBe(message);
  });

  it('refuses what is not UTF-8', () => {
    expect(problemOf(Buffer.from([0x7b, 0xff, 0x7d]))).toContain('not text in UTF-8');
  });

  it('refuses what would take long to check', () => {
    const list = (length: number): Buffer => bytes(`[${Array(length).fill('0').join()}]`);
    expect(problemOf(list(199_999))).toBeUndefined();
    expect(problemOf(list(200_000))).toBe('The body holds more than 200000 values, which no request needs.');
  });

  it('reads a nesting of any depth', () => {
    expect(parseJsonBody(bytes('['.repeat(100_000) + ']'.repeat(100_000)))).toHaveLength(1);
  });

  it('sets no prototype', () => {
    const body = parseJsonBody(bytes('{"__proto__":{"polluted":true}}'));
    expect(Object.getPrototypeOf(body)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });
});
