import type { StreamProfile } from '../segments/stream-profile';
import { toNumber } from '../time/rational';

interface Level {
  readonly name: string;
  /** Largest frame, in macroblocks of 16x16 (MaxFS). */
  readonly frameBlocks: number;
  /** Most macroblocks per second (MaxMBPS). */
  readonly blocksPerSecond: number;
}

/**
 * ITU-T H.264, table A-1. Levels that differ from a listed one only in bit rate or in little speed are left out
 * (4.0 for 4.1, 5.0 for 5.1). Each keeps four reference frames of its largest size, the most that any quality uses.
 */
const LEVELS: readonly Level[] = [
  { name: '3.1', frameBlocks: 3_600, blocksPerSecond: 108_000 },
  { name: '3.2', frameBlocks: 5_120, blocksPerSecond: 216_000 },
  { name: '4.1', frameBlocks: 8_192, blocksPerSecond: 245_760 },
  { name: '4.2', frameBlocks: 8_704, blocksPerSecond: 522_240 },
  { name: '5.1', frameBlocks: 36_864, blocksPerSecond: 983_040 },
  { name: '5.2', frameBlocks: 36_864, blocksPerSecond: 2_073_600 },
  { name: '6.1', frameBlocks: 139_264, blocksPerSecond: 8_355_840 },
];

/**
 * The lowest level that allows the size and rate. The level is part of the codec parameters: left to the encoder,
 * it could differ between segments of one output.
 *
 * @throws {RangeError} when no level does
 */
export function h264Level({ width, height, frameRate }: Pick<StreamProfile, 'width' | 'height' | 'frameRate'>): string {
  const columns = Math.ceil(width / 16);
  const rows = Math.ceil(height / 16);
  const blocks = columns * rows;
  const longestSide = Math.max(columns, rows);
  const level = LEVELS.find(
    ({ frameBlocks, blocksPerSecond }) =>
      blocks <= frameBlocks && longestSide ** 2 <= 8 * frameBlocks && blocks * toNumber(frameRate) <= blocksPerSecond,
  );
  if (!level) throw new RangeError(`No H.264 level allows ${width}x${height}`);
  return level.name;
}
