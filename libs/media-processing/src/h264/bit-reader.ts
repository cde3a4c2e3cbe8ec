/** Reads a NAL unit of H.264 bit by bit: ITU-T H.264, 7.2 and 9.1. */
export class BitReader {
  private readonly bytes: Buffer;
  private at = 0;

  /** @param unit with its bytes of emulation prevention */
  constructor(unit: Buffer) {
    this.bytes = withoutEmulationPrevention(unit);
  }

  /**
   * The next bits as a number; at most 32 of them.
   *
   * @throws {RangeError} at the end of the unit
   */
  bits(count: number): number {
    let value = 0;
    for (let bit = 0; bit < count; bit += 1) {
      const byte = this.bytes[this.at >> 3];
      if (byte === undefined) throw new RangeError('The unit has no more bits');
      value = value * 2 + ((byte >> (7 - (this.at & 7))) & 1);
      this.at += 1;
    }
    return value;
  }

  flag(): boolean {
    return this.bits(1) === 1;
  }

  /** ue(v): an unsigned number, the smaller the shorter. Of se(v) it tells where it ends. */
  unsigned(): number {
    let zeros = 0;
    while (!this.flag()) zeros += 1;
    if (zeros > 31) throw new RangeError('The unit holds a number that cannot be');
    return 2 ** zeros - 1 + this.bits(zeros);
  }
}

/** What `read` returns; null where it finds the end, or what cannot be (RangeError). */
export function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** A 3 after two zeros keeps the bytes from looking like the beginning of a unit: 7.4.1. */
function withoutEmulationPrevention(unit: Buffer): Buffer {
  return Buffer.from(unit.filter((byte, at) => !(byte === 3 && at >= 2 && unit[at - 1] === 0 && unit[at - 2] === 0)));
}
