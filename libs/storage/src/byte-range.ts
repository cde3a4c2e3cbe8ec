/** Both ends are inclusive, as in an HTTP `Range` header. `lastByte` absent: to the end. */
export interface ByteRange {
  readonly firstByte: number;
  readonly lastByte?: number;
}

/** @throws RangeError if the range is reversed, not in whole bytes, or starts beyond the end of the object. */
export function requireRangeWithin({ firstByte, lastByte = Infinity }: ByteRange, sizeBytes: number): void {
  const begins = Number.isInteger(firstByte) && firstByte >= 0 && firstByte < sizeBytes;
  const ends = (Number.isInteger(lastByte) || lastByte === Infinity) && lastByte >= firstByte;
  if (!begins || !ends) {
    throw new RangeError(`An object of ${sizeBytes} bytes has no bytes ${firstByte} to ${lastByte}`);
  }
}
