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

/** One entry of an edit list: ISO/IEC 14496-12, 8.6.6. */
export interface Edit {
  /** In ticks of the movie. */
  readonly duration: number;
  /** In ticks of the track; -1: nothing is presented. */
  readonly mediaTime: number;
  /** A fixed-point number. */
  readonly rate: number;
}

export const USUAL_RATE = 0x10000;

/** Null unless there is just one. */
export function readEdit(list: Buffer): Edit | null {
  if (uint32At(list, 4) !== 1) return null;
  const isLong = list[0] === 1;
  if (list.length < (isLong ? 28 : 20)) return null;
  return isLong
    ? {
        duration: Number(list.readBigUInt64BE(8)),
        mediaTime: Number(list.readBigInt64BE(16)),
        rate: list.readUInt32BE(24),
      }
    : { duration: list.readUInt32BE(8), mediaTime: list.readInt32BE(12), rate: list.readUInt32BE(16) };
}

/**
 * By how many ticks an edit list moves the presentation to the front: by what stands before the first picture, since
 * decoding begins ahead of it. No list: by none. Null where it does anything else, as cutting, delaying or repeating.
 */
export function presentationShift(
  list: Buffer | undefined,
  { firstTicks, leastTicks, timescale, movieTimescale }: Presentation,
): number | null {
  if (list === undefined) return 0;
  const edit = readEdit(list);
  if (!edit) return null;
  const { duration, mediaTime, rate } = edit;
  const isWhole = movieTimescale > 0 && (duration / movieTimescale) * timescale >= leastTicks;
  return isWhole && rate === USUAL_RATE && mediaTime === firstTicks ? mediaTime : null;
}
