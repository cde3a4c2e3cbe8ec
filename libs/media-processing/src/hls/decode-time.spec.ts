import * as fc from 'fast-check';
import { decodeTime, setDecodeTime } from './decode-time';

/** A `moof` with nothing in it but its clock. */
const moofOf = (version: 0 | 1, ticks: number): Buffer => {
  const time = Buffer.alloc(version === 1 ? 8 : 4);
  if (version === 1) time.writeBigUInt64BE(BigInt(ticks));
  else time.writeUInt32BE(ticks);
  return Buffer.concat([
    Buffer.from('0000moof0000tfdt'),
    Buffer.from([version, 0, 0, 0]),
    time,
    Buffer.from('0000trun'),
  ]);
};

describe('the clock of a fragment', () => {
  it.each([0, 1] as const)('is read and set in version %i, and nothing else changes', (version) => {
    const ticks = fc.nat({ max: version === 1 ? Number.MAX_SAFE_INTEGER : 2 ** 32 - 1 });
    fc.assert(
      fc.property(ticks, ticks, (from, to) => {
        const moof = moofOf(version, from);
        expect(decodeTime(moof)).toBe(from);
        setDecodeTime(moof, to);
        expect(moof).toEqual(moofOf(version, to));
      }),
    );
  });

  it('is refused where it is not there, or cannot say so late a time', () => {
    expect(() => decodeTime(Buffer.from('0000moof'))).toThrow(RangeError);
    expect(() => {
      setDecodeTime(moofOf(0, 0), 2 ** 32);
    }).toThrow('out of range');
  });
});
