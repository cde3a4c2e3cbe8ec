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

/** The beginning of a font in WOFF2 whose tables, unpacked, are 100 bytes long each: by number, `cmap` first, or by name. */
function woff2(tables: readonly (number | string)[] = [0, 1, 2, 3, 4], unpackedSize = [100]): Buffer {
  const header = Buffer.alloc(48);
  header.write('wOF2', 'latin1');
  header.writeUInt32BE(WOFF2_BYTES, 8);
  header.writeUInt16BE(tables.length, 12);
  const entries = tables.map((table) =>
    typeof table === 'number'
      ? Buffer.from([table, ...unpackedSize])
      : Buffer.concat([Buffer.from([63]), Buffer.from(table, 'latin1'), Buffer.from(unpackedSize)]),
  );
  return Buffer.concat([header, ...entries]);
}

const WOFF2_BYTES = 200;
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

  it('says what to upload instead of a collection', () => {
    const head = Buffer.from('ttcf'.padEnd(100));
    expect(isFont(head)).toBe(true);
    expect(fontFlaw(head, 100)).toMatch(/collection.* TTF, OTF, WOFF or WOFF2/);
  });

  it('reads the tables of a font in WOFF2', () => {
    expect(isFont(woff2())).toBe(true);
    expect(fontFlaw(woff2(), WOFF2_BYTES)).toBeNull();
    expect(fontFlaw(woff2(['cmap', 1, 2, 3, 'maxp']), WOFF2_BYTES)).toBeNull();
    expect(fontFlaw(woff2([0, 2, 3]), WOFF2_BYTES)).toContain('no table head, maxp');
    expect(fontFlaw(woff2(), WOFF2_BYTES - 1)).toContain('incomplete');
    expect(fontFlaw(woff2().subarray(0, -1), WOFF2_BYTES)).toContain('list of tables cannot be read');
  });

  it('lets no font be unpacked that would fill the memory', () => {
    // 5 tables of 16 MiB each.
    expect(fontFlaw(woff2([0, 1, 2, 3, 4], [0x88, 0x80, 0x80, 0x00]), WOFF2_BYTES)).toContain('unpacked');
    expect(fontFlaw(trueType(), 33 * 1024 ** 2)).toContain('32 MiB');
  });

  it('takes no letters that are pictures', () => {
    expect(fontFlaw(trueType([...TABLES, 'sbix']), WHOLE_BYTES + 116)).toContain('table sbix');
  });

  it.each(['', '%PDF', 'RIFF', '<!doctype html>', '\0\0\0\u0018ftyp'])('takes %j for no font', (text) => {
    expect(isFont(Buffer.from(text, 'latin1'))).toBe(false);
  });

  it('reads whatever follows the signature without failing', () => {
    const anyHead = fc
      .tuple(fc.constantFrom('OTTO', 'wOFF', 'wOF2', 'true'), fc.uint8Array({ maxLength: FONT_HEAD_BYTES - 4 }))
      .map(([signature, rest]) => Buffer.concat([Buffer.from(signature), rest]));
    fc.assert(
      fc.property(anyHead, (head) => {
        expect(fontFlaw(head, head.length)).toEqual(expect.any(String));
      }),
    );
  });
});
