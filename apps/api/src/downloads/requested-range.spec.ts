import { requestedRange } from './requested-range';

const FILE = { sizeBytes: 100, etag: 'W/"64-1"', lastModified: new Date('2026-01-01T00:00:00.500Z') };

const ask = (range?: string, ifRange?: string) =>
  requestedRange(
    {
      headers: { ...(range === undefined ? {} : { range }), ...(ifRange === undefined ? {} : { 'if-range': ifRange }) },
    },
    FILE,
  );

describe('requestedRange', () => {
  it.each([
    ['bytes=0-9', { firstByte: 0, lastByte: 9 }],
    ['bytes=90-', { firstByte: 90, lastByte: 99 }],
    ['bytes=-1', { firstByte: 99, lastByte: 99 }],
    ['bytes=50-999', { firstByte: 50, lastByte: 99 }],
    ['bytes=0-9,10-19', { firstByte: 0, lastByte: 19 }],
    ['bytes=0-9,50-59', null],
    ['seconds=1-2', null],
    ['nonsense', null],
    ['bytes=9-3', null],
    [undefined, null],
    ['bytes=100-', 'unsatisfiable'],
  ])('%s is %j', (range, part) => {
    expect(ask(range)).toEqual(part);
  });

  it.each([
    [FILE.etag, true],
    ['W/"64-2"', false],
    ['Thu, 01 Jan 2026 00:00:00 GMT', true],
    ['Wed, 31 Dec 2025 23:59:59 GMT', false],
  ])('of the version %s: %s', (version, isPart) => {
    expect(ask('bytes=0-9', version) !== null).toBe(isPart);
  });
});
