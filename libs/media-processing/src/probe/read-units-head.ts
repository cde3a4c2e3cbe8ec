import type { FileHandle } from 'node:fs/promises';
import type { Extent, PictureHead } from './picture-head';

/** How a codec tells what a unit is, by the first byte of its header. */
interface UnitKinds {
  readonly typeOf: (firstByte: number) => number;
  readonly isSlice: (type: number) => boolean;
  readonly isIdrSlice: (type: number) => boolean;
  readonly isSet: (type: number) => boolean;
}

export const NAL_UNITS = {
  /** ITU-T H.264, table 7-1. */
  h264: {
    typeOf: (byte) => byte & 0x1f,
    isSlice: (type) => type >= 1 && type <= 5,
    isIdrSlice: (type) => type === 5,
    isSet: (type) => type === 7 || type === 8,
  },
  /** ITU-T H.265, table 7-1. */
  hevc: {
    typeOf: (byte) => (byte >> 1) & 0x3f,
    isSlice: (type) => type < 32,
    isIdrSlice: (type) => type === 19 || type === 20,
    isSet: (type) => type >= 32 && type <= 34,
  },
} as const satisfies Record<string, UnitKinds>;

/** More units than any encoder puts before the first slice of a picture. */
const MAX_UNITS = 32;

const LENGTH_BYTES = 4;

/** Of a packet of units, each after its length in four bytes: ISO/IEC 14496-15. */
export async function readUnitsHead(
  file: FileHandle,
  { position, size }: Extent,
  kinds: UnitKinds,
): Promise<PictureHead> {
  const header = Buffer.alloc(LENGTH_BYTES + 1);
  const end = position + size;
  let at = position;
  let hasSets = false;
  for (let unit = 0; unit < MAX_UNITS && at + header.length <= end; unit += 1) {
    const { bytesRead } = await file.read(header, 0, header.length, at);
    if (bytesRead < header.length) break;
    const type = kinds.typeOf(header.readUInt8(LENGTH_BYTES));
    if (kinds.isSlice(type)) return { isIdr: kinds.isIdrSlice(type), hasSets };
    hasSets ||= kinds.isSet(type);
    at += LENGTH_BYTES + header.readUInt32BE(0);
  }
  return { isIdr: false, hasSets };
}
