import { toNumber, type Rational } from '../time/rational';

/** A packet as it lies in the file. */
export interface GridPacket {
  /** When it is presented, in ticks of the stream's clock. */
  readonly pts: number;
  readonly isKeyframe: boolean;
  /** Where its bytes are. */
  readonly position: number;
  readonly size: number;
}

export interface Grid {
  /** Seconds of a tick. */
  readonly timeBase: Rational;
  readonly frameRate: Rational;
}

/** A clock may round a time to its next tick; what is off by more than this part of a frame is another time. */
const MAX_SHIFT_FRAMES = 0.125;

/**
 * For each packet, the number of the frame as which it is presented, from 0. Null unless there is one for each frame,
 * none missing, none twice, as judged by their times: what a header says of the rate may be an average.
 */
export function frameNumbers(packets: readonly GridPacket[], { timeBase, frameRate }: Grid): number[] | null {
  const ticksPerFrame = 1 / (toNumber(frameRate) * toNumber(timeBase));
  const tolerance = Math.min(1, MAX_SHIFT_FRAMES * ticksPerFrame);
  const first = packets.reduce((earliest, { pts }) => Math.min(earliest, pts), Infinity);
  const taken = new Uint8Array(packets.length);
  const numbers: number[] = [];
  for (const { pts } of packets) {
    const number = Math.round((pts - first) / ticksPerFrame);
    if (Math.abs(pts - first - number * ticksPerFrame) > tolerance || taken[number] !== 0) return null;
    taken[number] = 1;
    numbers.push(number);
  }
  return numbers;
}

/**
 * The keyframes at which the stream falls into two parts that know nothing of each other, as far as times can tell:
 * all that is decoded before is shown before, and all that is decoded later is shown later. Others (open GOPs) are
 * followed by pictures that are shown earlier. The nth frame is then the nth packet.
 *
 * @param packets in the order in which they are decoded
 * @param numbers of their frames; each below their count stands there once
 */
export function cleanKeyframes(packets: readonly GridPacket[], numbers: readonly number[]): number[] {
  let latest = -1;
  return packets.flatMap(({ isKeyframe }, position) => {
    const number = numbers[position] ?? 0;
    const isClean = isKeyframe && number === position && latest < number;
    latest = Math.max(latest, number);
    return isClean ? [number] : [];
  });
}

/**
 * After how many packets a copy of the stream's beginning may end: what was decoded until then is all that is shown until
 * then, and needs nothing that follows. Not after a keyframe by itself, of which nothing else would be left: the copy is
 * followed by another keyframe, and two in a row have to be told apart (`idr_pic_id`: ITU-T H.264, 7.4.3).
 *
 * @param packets and `numbers`: see `cleanKeyframes`
 */
export function closedEnds(packets: readonly GridPacket[], numbers: readonly number[]): number[] {
  let latest = -1;
  return packets.flatMap(({ isKeyframe }, position) => {
    latest = Math.max(latest, numbers[position] ?? 0);
    const isAlone = isKeyframe && packets[position + 1]?.isKeyframe === false;
    return latest === position && !isAlone ? [position + 1] : [];
  });
}

/** By how many frames decoding runs ahead of presentation at most. `numbers`: see `cleanKeyframes`. */
export function aheadOf(numbers: readonly number[]): number {
  return numbers.reduce((most, number, position) => Math.max(most, position - number), 0);
}
