import * as fc from 'fast-check';
import { compare } from 'fast-json-patch';
import { ApiError } from '../../http/api-error';
import { jsonPatch } from './json-patch';

const document = { title: 'T', clips: [{ start_time: 0 }, { start_time: 1 }], overlays: null };

function problemsOf(patch: unknown): Readonly<Record<string, string>> {
  try {
    jsonPatch(document, patch);
    return {};
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return Object.fromEntries(error.problems.map(({ path, message }) => [path, message]));
  }
}

describe('jsonPatch', () => {
  it('does what every operation says, one upon the other', () => {
    const patch = [
      { op: 'test', path: '/title', value: 'T' },
      { op: 'replace', path: '/title', value: 'U' },
      { op: 'remove', path: '/clips/0' },
      { op: 'copy', from: '/clips/0', path: '/clips/-' },
      { op: 'add', path: '/clips/1/end_time', value: 3 },
      { op: 'move', from: '/title', path: '/a~1b' },
    ];
    expect(jsonPatch(document, patch)).toEqual({
      'a/b': 'U',
      clips: [{ start_time: 1 }, { start_time: 1, end_time: 3 }],
      overlays: null,
    });
    expect(document.title).toBe('T');
  });

  it('makes of any document any other, by their difference', () => {
    const anyJson = fc.dictionary(fc.constantFrom('a', 'b', 'c~', 'd/e'), fc.jsonValue({ maxDepth: 3 }));
    fc.assert(
      fc.property(anyJson, anyJson, (from, to) => {
        const [before, after] = [from, to].map((value) => JSON.parse(JSON.stringify(value)) as object);
        // Names that are rejected in a path: see below.
        fc.pre(!/__proto__|constructor|prototype/.test(JSON.stringify([from, to])));
        const patch = compare(before ?? {}, after ?? {});
        expect(jsonPatch(before, patch)).toEqual(after);
      }),
    );
  });

  it.each<[unknown, Readonly<Record<string, RegExp>>]>([
    [{ title: 'U' }, { body: /list of operations; it is an object/ }],
    [Array(1001).fill({}), { body: /at most 1000 operations; it has 1001/ }],
    [[null], { 0: /must be an object; it is null/ }],
    [[{ op: 'set', path: 'title' }], { '0.op': /one of add, .*; it is "set"/, '0.path': /JSON Pointer/ }],
    [[{ op: '_get', path: '/title' }], { '0.op': /one of/ }],
    [[{ op: 'add', path: '/title' }], { '0.value': /given/ }],
    [[{ op: 'move', path: '/title' }], { '0.from': /it is missing/ }],
    [[{ op: 'add', path: '/a~2', value: 1 }], { '0.path': /JSON Pointer/ }],
    [[{ op: 'add', path: '/__proto__/a', value: 1 }], { '0.path': /JSON Pointer/ }],
    [[{ op: 'add', path: '/a'.repeat(17), value: 1 }], { '0.path': /at most 16 parts/ }],
    [[{ op: 'add', path: '/a'.repeat(2_000_000), value: 1 }], { '0.path': /at most 16 parts/ }],
    [[{ op: 'test', path: '/title', value: 'U' }], { 0: /not the one that the test expects/ }],
    [
      [
        { op: 'remove', path: '/title' },
        { op: 'remove', path: '/title' },
      ],
      { 1: /"\/title" does not exist/ },
    ],
    [[{ op: 'copy', from: '/none', path: '/title' }], { 0: /nothing at "\/none"/ }],
    [[{ op: 'add', path: '/clips/x', value: 1 }], { 0: /whole number/ }],
    [[{ op: 'add', path: '/clips/3', value: 1 }], { 0: /beyond the end/ }],
    [[{ op: 'replace', path: '/clips/2/start_time', value: 1 }], { 0: /does not exist/ }],
    [[{ op: 'add', path: '/overlays/0', value: 1 }], { 0: /does not exist/ }],
    [[{ op: 'add', path: '/title/0', value: 1 }], { 0: /does not exist/ }],
  ])('refuses %j', (patch, expected) => {
    const problems = problemsOf(patch);
    expect(Object.keys(problems)).toEqual(Object.keys(expected));
    for (const [path, sentence] of Object.entries(expected)) expect(problems[path]).toMatch(sentence);
  });

  it('does not grow without bound', () => {
    const doubling = Array.from({ length: 60 }, () => ({ op: 'copy', from: '/clips', path: '/clips/-' }));
    expect(Object.values(problemsOf(doubling))).toEqual([expect.stringContaining('may copy at most')]);
  });

  it('takes no move for free that replaces something large', () => {
    const large = ['x'.repeat(5 * 1024 ** 2)];
    const replacing = (name: string): object[] => [
      { op: 'add', path: `/${name}`, value: large },
      { op: 'add', path: '/small', value: 1 },
      { op: 'move', from: '/small', path: `/${name}` },
    ];
    expect(problemsOf(replacing('a'))).toEqual({});
    const problems = problemsOf([...replacing('a'), ...replacing('b')]);
    expect(problems).toEqual({ 5: expect.stringContaining('may copy at most') as string });
  });

  it('makes no more values than a request may have', () => {
    const half = Array<number>(120_000).fill(0);
    const copies = [
      { op: 'add', path: '/a', value: half },
      { op: 'copy', from: '/a', path: '/b' },
    ];
    expect(problemsOf(copies)).toEqual({ body: 'The patched composition would have more than 200000 values.' });
    expect(problemsOf(copies.slice(0, 1))).toEqual({});
  });
});
