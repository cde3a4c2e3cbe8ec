/** Some numbers of frames, one bit for each frame, in base64: those of three hours are some fifty kilobytes. */
export type FrameMarks = string;

const BITS = 8;

export function markFrames(frames: readonly number[]): FrameMarks {
  const bytes = Buffer.alloc(Math.floor((frames.at(-1) ?? 0) / BITS) + 1);
  for (const frame of frames) {
    const place = Math.floor(frame / BITS);
    bytes.writeUInt8(bytes.readUInt8(place) | (1 << (frame % BITS)), place);
  }
  return bytes.toString('base64');
}

/** The last one that is marked, up to and with `atMost`; null where there is none. */
export function lastMarked(marks: FrameMarks, atMost: number): number | null {
  const bytes = Buffer.from(marks, 'base64');
  for (let frame = Math.min(atMost, bytes.length * BITS - 1); frame >= 0; frame -= 1) {
    if (bytes.readUInt8(Math.floor(frame / BITS)) & (1 << (frame % BITS))) return frame;
  }
  return null;
}
