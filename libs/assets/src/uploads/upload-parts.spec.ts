import * as fc from 'fast-check';
import { MAX_PARTS, uploadParts, usualPartBytes } from './upload-parts';

describe('the parts of an upload', () => {
  it('are as large as asked, but for the last', () => {
    expect(uploadParts({ id: 'u', sizeBytes: 25, partBytes: 10 })).toEqual([
      { number: 1, sizeBytes: 10, key: 'uploads/u/00001' },
      { number: 2, sizeBytes: 10, key: 'uploads/u/00002' },
      { number: 3, sizeBytes: 5, key: 'uploads/u/00003' },
    ]);
  });

  it('are never too many, never empty, and all of the file', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 45 }), (sizeBytes) => {
        const parts = uploadParts({ id: 'u', sizeBytes, partBytes: usualPartBytes(sizeBytes) });
        expect(parts.length).toBeLessThanOrEqual(MAX_PARTS);
        expect(Math.min(...parts.map((part) => part.sizeBytes))).toBeGreaterThan(0);
        expect(parts.reduce((sum, part) => sum + part.sizeBytes, 0)).toBe(sizeBytes);
      }),
    );
  });
});
