import type { FileHandle } from 'node:fs/promises';
import type { Extent, PictureHead } from './picture-head';

/** AV1 Bitstream & Decoding Process Specification, 6.2.2. */
const OBU_TYPES = { frameHeader: 3, frame: 6 };

/** More than what stands before the first frame header: a delimiter, a sequence header, a little metadata. */
const HEAD_BYTES = 4096;

/**
 * Of a packet of AV1 (a temporal unit: AV1 in ISO-BMFF, 2.4). A sequence header may stand in each that begins with a key
 * frame; it has to be the one of the sample entry, and is not told of.
 */
export async function readKeyFrameHead(file: FileHandle, { position, size }: Extent): Promise<PictureHead> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.min(size, HEAD_BYTES)), 0, undefined, position);
  return { isIdr: beginsWithKeyFrame(buffer.subarray(0, bytesRead)), hasSets: false };
}

/** Whether the first frame of a temporal unit is a key frame that is shown: 5.9.2. */
export function beginsWithKeyFrame(unit: Buffer): boolean {
  let at = 0;
  while (at < unit.length) {
    const header = unit.readUInt8(at);
    const type = (header >> 3) & 0x0f;
    const hasExtension = (header & 0x04) !== 0;
    const hasSize = (header & 0x02) !== 0;
    const length = hasSize ? readLeb128(unit, at + (hasExtension ? 2 : 1)) : null;
    const payload = length ? length.end : at + (hasExtension ? 2 : 1);
    if (type === OBU_TYPES.frame || type === OBU_TYPES.frameHeader) {
      // show_existing_frame, two bits of frame_type (0: key frame), show_frame.
      return payload < unit.length && unit.readUInt8(payload) >> 4 === 0b0001;
    }
    if (!length) return false;
    at = length.end + length.value;
  }
  return false;
}

/** 4.10.5. */
function readLeb128(bytes: Buffer, start: number): { readonly value: number; readonly end: number } | null {
  let value = 0;
  for (let index = 0; index < 8 && start + index < bytes.length; index += 1) {
    const byte = bytes.readUInt8(start + index);
    value += (byte & 0x7f) * 2 ** (7 * index);
    if ((byte & 0x80) === 0) return { value, end: start + index + 1 };
  }
  return null;
}
