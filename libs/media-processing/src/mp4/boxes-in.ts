/** A file that is open, or what else can be read in parts. */
export interface ReadableBytes {
  read(buffer: Buffer, offset: number, length: number, position: number): Promise<{ readonly buffer: Buffer }>;
}

export interface Box {
  readonly type: string;
  /** Of its head, in the file. */
  readonly firstByte: number;
  /** As it says, with its head; the file may end before. */
  readonly bytes: number;
  /** Where its content begins in the file. */
  readonly contentByte: number;
}

/** A part of a file. */
export interface ByteRange {
  readonly from: number;
  /** The byte after the last. */
  readonly to: number;
}

/** More than an hour of fragments of a single frame has; a file of nothing but heads of boxes would take minutes. */
const MAX_BOXES = 250_000;

/**
 * The boxes of a part of an MP4 or QuickTime file, without those inside them: ISO/IEC 14496-12, 4.2. A size of 1 means
 * that a longer one follows, 0 that the box reaches to the end. Ends where what comes next is no box.
 */
export async function* boxesIn(file: ReadableBytes, { from, to }: ByteRange): AsyncGenerator<Box> {
  let firstByte = from;
  for (let count = 0; firstByte + 8 <= to && count < MAX_BOXES; count += 1) {
    const head = await readAt(file, firstByte, 16);
    const short = head.readUInt32BE(0);
    const headBytes = short === 1 ? 16 : 8;
    const bytes = short === 1 ? Number(head.readBigUInt64BE(8)) : short === 0 ? to - firstByte : short;
    if (bytes < headBytes) return;
    yield { type: head.toString('latin1', 4, 8), firstByte, bytes, contentByte: firstByte + headBytes };
    firstByte += bytes;
  }
}

/**
 * The boxes at the end of a path of types, each inside the one before. What one says to have beyond the end of what is
 * around it is left out: a hostile file would have the rest of it read again for every box.
 */
export async function* boxesAt(
  file: ReadableBytes,
  within: ByteRange,
  [type, ...deeper]: readonly string[],
): AsyncGenerator<Box> {
  for await (const box of boxesIn(file, within)) {
    if (box.type !== type) continue;
    const inside = { ...box, bytes: Math.min(box.bytes, within.to - box.firstByte) };
    if (deeper.length === 0) yield inside;
    else yield* boxesAt(file, contentOf(inside), deeper);
  }
}

export function contentOf({ firstByte, bytes, contentByte }: Box): ByteRange {
  return { from: contentByte, to: firstByte + bytes };
}

/** Zeros beyond the end of the file. */
export async function readAt(file: ReadableBytes, position: number, bytes: number): Promise<Buffer> {
  const { buffer } = await file.read(Buffer.alloc(bytes), 0, bytes, position);
  return buffer;
}
