import { withConfig } from './replace-avc-config';

function box(type: string, ...content: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + content.reduce((sum, { length }) => sum + length, 0));
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, ...content]);
}

/** One sequence set and one picture set, of a byte each. */
const recordOf = (...sets: readonly number[]): Buffer =>
  Buffer.from([
    ...[1, 66, 0, 30, 0xff, 0xe0 | sets.length],
    ...sets.flatMap((set) => [0, 1, set]),
    sets.length,
    ...sets.flatMap((set) => [0, 1, set]),
  ]);

function movie(record: Buffer): Buffer {
  const picture = box('avc1', Buffer.alloc(78), box('avcC', record), box('pasp', Buffer.alloc(8)));
  const table = box('stbl', box('stsd', Buffer.alloc(8), picture), box('stts', Buffer.alloc(8)));
  const media = box('mdia', box('mdhd', Buffer.alloc(24)), box('minf', box('vmhd', Buffer.alloc(12)), table));
  return box('moov', box('mvhd', Buffer.alloc(100)), box('trak', box('tkhd', Buffer.alloc(84)), media));
}

describe('a header with more parameter sets', () => {
  it('is the one that the file would have been written with', () => {
    expect(withConfig(movie(recordOf(7)), recordOf(7, 9))).toEqual(movie(recordOf(7, 9)));
  });

  it('is not made of sets among which those of the file are missing', () => {
    expect(withConfig(movie(recordOf(7)), recordOf(8, 9))).toEqual(movie(recordOf(7)));
  });

  it('is only made for H.264', () => {
    expect(() => withConfig(box('moov', box('trak', box('tkhd'))), recordOf(7))).toThrow('no track of H.264');
  });
});
