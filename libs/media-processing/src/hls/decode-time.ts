/**
 * The `tfdt` in a `moof`: where, on the track's clock, decoding of the fragment begins. ISO/IEC 14496-12, 8.8.12.
 *
 * @throws {RangeError} where there is none
 */
export function decodeTime(moof: Buffer): number {
  const { at, isLong } = clockOf(moof);
  return isLong ? Number(moof.readBigUInt64BE(at)) : moof.readUInt32BE(at);
}

/**
 * Moves a fragment to another place on the track's clock, in its bytes.
 *
 * @throws {RangeError} where it does not say when it begins, or cannot say it so late
 */
export function setDecodeTime(moof: Buffer, ticks: number): void {
  const { at, isLong } = clockOf(moof);
  if (isLong) moof.writeBigUInt64BE(BigInt(ticks), at);
  else moof.writeUInt32BE(ticks, at);
}

function clockOf(moof: Buffer): { readonly at: number; readonly isLong: boolean } {
  const at = moof.indexOf('tfdt', 0, 'latin1') + 4;
  if (at < 4) throw new RangeError('A fragment does not say when it begins');
  // Version and flags stand before the time.
  return { at: at + 4, isLong: moof.readUInt8(at) === 1 };
}
