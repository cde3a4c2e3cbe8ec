import * as fc from 'fast-check';
import { FONT_HEAD_BYTES, fontFlaw, isFont } from './font-flaw';

const TABLES = ['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'maxp'];

/** The beginning of a TrueType font whose tables lie one after the other, each 100 bytes long. */
function trueType(tables: readonly string[] = TABLES): Buffer {
  const head = Buffer.alloc(12 + 16 * tables.length);
  head.writeUInt32BE(0x00010000);
  head.writeUInt16BE(tables.length, 4);
  for (const [index, table] of tables.entries()) {
    const entry = 12 + 16 * index;
    head.write(table, entry, 'latin1');
    head.writeUInt32BE(head.length + 100 * index, entry + 8);
    head.writeUInt32BE(100, entry + 12);
  }
  return head;
}

const WHOLE_BYTES = trueType().length + 100 * TABLES.length;

describe('fontFlaw', () => {
  it('finds nothing in a font that is whole', () => {
    expect(isFont(trueType())).toBe(true);
    expect(fontFlaw(trueType(), WHOLE_BYTES)).toBeNull();
  });

  it('sees that the end is missing', () => {
    expect(fontFlaw(trueType(), WHOLE_BYTES - 1)).toContain('incomplete');
  });

  it('sees which tables are missing', () => {
    expect(fontFlaw(trueType(['head', 'cmap']), WHOLE_BYTES)).toContain('no table hhea, hmtx, maxp');
  });

  it.each([
    ['ttcf', 'collection'],
    ['wOF2', 'WOFF2'],
  ])('says what to upload instead of %s', (signature, said) => {
    const head = Buffer.from(signature.padEnd(100));
    expect(isFont(head)).toBe(true);
    expect(fontFlaw(head, 100)).toContain(said);
    expect(fontFlaw(head, 100)).toContain('TTF, OTF or WOFF');
  });

  it.each(['', '%PDF', 'RIFF', '<!doctype html>', '\0\0\0\u0018ftyp'])('takes %j for no font', (text) => {
    expect(isFont(Buffer.from(text, 'latin1'))).toBe(false);
  });

  it('reads whatever follows the signature without failing', () => {
    const anyHead = fc
      .tuple(fc.constantFrom('OTTO', 'wOFF', 'true'), fc.uint8Array({ maxLength: FONT_HEAD_BYTES - 4 }))
      .map(([signature, rest]) => Buffer.concat([Buffer.from(signature), rest]));
    fc.assert(
      fc.property(anyHead, (head) => {
        expect(fontFlaw(head, head.length)).toEqual(expect.any(String));
      }),
    );
  });
});
