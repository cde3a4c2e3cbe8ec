import { uint32At } from './tables';

export interface Presentation {
  /** Of the picture that is presented first, before edits. */
  readonly firstTicks: number;
  /** How long an edit has to last at least, so that it cuts off nothing. */
  readonly leastTicks: number;
  /** Ticks per second of the track. */
  readonly timescale: number;
  /** Ticks per second in which edits last. */
  readonly movieTimescale: number;
}

/** ISO/IEC 14496-12, 8.6.6: the rate is a fixed-point number. */
const USUAL_RATE = 0x10000;

/**
 * By how many ticks an edit list moves the presentation to the front: by what stands before the first picture, since
 * decoding begins ahead of it. No list: by none. Null where it does anything else, as cutting, delaying or repeating.
 */
export function presentationShift(
  list: Buffer | undefined,
  { firstTicks, leastTicks, timescale, movieTimescale }: Presentation,
): number | null {
  if (list === undefined) return 0;
  if (uint32At(list, 4) !== 1) return null;
  const isLong = list[0] === 1;
  if (list.length < (isLong ? 28 : 20)) return null;
  const [duration, mediaTime, rate] = isLong
    ? [Number(list.readBigUInt64BE(8)), Number(list.readBigInt64BE(16)), list.readUInt32BE(24)]
    : [list.readUInt32BE(8), list.readInt32BE(12), list.readUInt32BE(16)];
  const isWhole = movieTimescale > 0 && (duration / movieTimescale) * timescale >= leastTicks;
  return isWhole && rate === USUAL_RATE && mediaTime === firstTicks ? mediaTime : null;
}
