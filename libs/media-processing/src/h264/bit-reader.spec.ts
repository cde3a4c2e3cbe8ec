import * as fc from 'fast-check';
import { BitReader } from './bit-reader';

/** ITU-T H.264, 9.1: as many zeros as there are digits after the first. */
function unsignedCode(value: number): string {
  const digits = (value + 1).toString(2);
  return '0'.repeat(digits.length - 1) + digits;
}

function bytesOf(bits: string): Buffer {
  const padded = bits.padEnd(Math.ceil(bits.length / 8) * 8, '0');
  return Buffer.from(padded.match(/.{8}/g)?.map((byte) => parseInt(byte, 2)) ?? []);
}

/** As an encoder does: a 3 before every byte that two zeros would make look like a beginning. */
function withEmulationPrevention(bytes: Buffer): Buffer {
  const out: number[] = [];
  for (const byte of bytes) {
    if (byte <= 3 && out.at(-1) === 0 && out.at(-2) === 0) out.push(3);
    out.push(byte);
  }
  return Buffer.from(out);
}

describe('BitReader', () => {
  it('reads numbers of any length, whatever the bytes look like', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 2 ** 31 - 2 })), (values) => {
        const bits = values.map(unsignedCode).join('');
        const reader = new BitReader(withEmulationPrevention(bytesOf(bits)));
        expect(values.map(() => reader.unsigned())).toEqual(values);
      }),
    );
  });

  it('reads flags and plain numbers', () => {
    const reader = new BitReader(bytesOf('10' + '1'.repeat(32)));
    expect([reader.flag(), reader.flag(), reader.bits(32)]).toEqual([true, false, 2 ** 32 - 1]);
  });

  it('ends with the unit', () => {
    const reader = new BitReader(Buffer.from([0]));
    expect(() => reader.unsigned()).toThrow(RangeError);
  });
});
