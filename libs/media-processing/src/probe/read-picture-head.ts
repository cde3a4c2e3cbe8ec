import type { FileHandle } from 'node:fs/promises';

/** ITU-T H.264, table 7-1. */
const NAL_TYPES = { firstSlice: 1, lastSlice: 5, idrSlice: 5, sequenceSet: 7, pictureSet: 8 };

/** More units than any encoder puts before the first slice of a picture. */
const MAX_UNITS = 32;

const LENGTH_BYTES = 4;

interface Extent {
  /** In the file. */
  readonly position: number;
  readonly size: number;
}

export interface PictureHead {
  readonly isIdr: boolean;
  /** Whether the packet brings parameter sets of its own, which then hold for all that follows. */
  readonly hasSets: boolean;
}

/**
 * What a packet of H.264 as MP4 holds it (units, each after its length in four bytes: ISO/IEC 14496-15) begins with.
 * Containers also mark keyframes at which decoding may begin, but which later pictures may reach past: those are no IDR
 * pictures.
 */
export async function readPictureHead(file: FileHandle, { position, size }: Extent): Promise<PictureHead> {
  const header = Buffer.alloc(LENGTH_BYTES + 1);
  const end = position + size;
  let at = position;
  let hasSets = false;
  for (let unit = 0; unit < MAX_UNITS && at + header.length <= end; unit += 1) {
    const { bytesRead } = await file.read(header, 0, header.length, at);
    if (bytesRead < header.length) break;
    const type = header.readUInt8(LENGTH_BYTES) & 0x1f;
    if (type >= NAL_TYPES.firstSlice && type <= NAL_TYPES.lastSlice) {
      return { isIdr: type === NAL_TYPES.idrSlice, hasSets };
    }
    hasSets ||= type === NAL_TYPES.sequenceSet || type === NAL_TYPES.pictureSet;
    at += LENGTH_BYTES + header.readUInt32BE(0);
  }
  return { isIdr: false, hasSets };
}
