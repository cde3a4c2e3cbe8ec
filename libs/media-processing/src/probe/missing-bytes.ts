import { open, type FileHandle } from 'node:fs/promises';
import { boxesIn, readAt } from '../mp4/boxes-in';

/**
 * How many bytes a file lacks of what its headers announce; 0 for a whole one, and where the container does not tell.
 * ffmpeg reads what is there of such a file, and says nothing of the rest.
 *
 * @param container ffprobe's name of it
 */
export async function missingBytes(path: string, container: string): Promise<number> {
  const announce = ANNOUNCEMENTS[container];
  if (!announce) return 0;
  const file = await open(path);
  try {
    const { size } = await file.stat();
    return Math.max(0, (await announce(file, size)) - size);
  } finally {
    await file.close();
  }
}

/** How long a file says it is; at most its size where it does not say. */
type Announcement = (file: FileHandle, fileSize: number) => Promise<number>;

const ANNOUNCEMENTS: Readonly<Record<string, Announcement>> = {
  'mov,mp4,m4a,3gp,3g2,mj2': endOfMediaData,
  'matroska,webm': endOfSegment,
  avi: endOfRiff,
};

async function endOfMediaData(file: FileHandle, fileSize: number): Promise<number> {
  for await (const { type, firstByte, bytes } of boxesIn(file, { from: 0, to: fileSize })) {
    if (type === 'mdat' && firstByte + bytes > fileSize) return firstByte + bytes;
  }
  return 0;
}

/** RFC 9559, 5.1: the segment follows the EBML header, and is all of the rest. What is streamed has no size. */
async function endOfSegment(file: FileHandle): Promise<number> {
  const header = readElement(await readAt(file, 0, 12), 4);
  const segment = readElement(await readAt(file, header.endOfHead + (header.size ?? 0), 12), 4);
  return segment.size === null ? 0 : header.endOfHead + (header.size ?? 0) + segment.endOfHead + segment.size;
}

/** RFC 8794, 4: the leading zeros of a size's first byte say how many bytes follow it; all ones is unknown. */
function readElement(head: Buffer, idBytes: number): { endOfHead: number; size: number | null } {
  const first = head.readUInt8(idBytes);
  const length = Math.clz32(first) - 23;
  if (length > 8) return { endOfHead: idBytes, size: null };
  const rest = [...head.subarray(idBytes + 1, idBytes + length)];
  const mask = 0xff >> length;
  const isUnknown = (first & mask) === mask && rest.every((byte) => byte === 0xff);
  return {
    endOfHead: idBytes + length,
    size: isUnknown ? null : rest.reduce((size, byte) => size * 256 + byte, first & mask),
  };
}

/** A recorder that was stopped hard leaves a size of 0. */
async function endOfRiff(file: FileHandle): Promise<number> {
  return 8 + (await readAt(file, 4, 4)).readUInt32LE(0);
}
