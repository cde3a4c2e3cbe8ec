export interface AacConfig {
  readonly sampleRate: number;
  readonly channels: number;
  /** What its decoder is given. */
  readonly bytes: Buffer;
}

/** The descriptors that lie one in another: their tags, and what stands in them before the next (ISO/IEC 14496-1, 7.2.6). */
const STREAM = { tag: 3, fieldBytes: 3 };
const DECODER = { tag: 4, fieldBytes: 13 };
const SPECIFIC = { tag: 5, fieldBytes: 0 };

const IS_AAC = 0x40;

/** ISO/IEC 14496-3, 1.6.3: of all kinds of objects and rates by their numbers, those that are plain today. */
const LOW_COMPLEXITY = 2;
const SAMPLE_RATES: Readonly<Record<number, number>> = { 3: 48_000, 4: 44_100 };

/** What an `esds` box says of AAC-LC; null for everything else. */
export function parseAacConfig(esds: Buffer): AacConfig | null {
  // Version and flags come first.
  const stream = contentOf(esds.subarray(4), STREAM.tag);
  const decoder = contentOf(stream.subarray(STREAM.fieldBytes), DECODER.tag);
  const bytes = contentOf(decoder.subarray(DECODER.fieldBytes), SPECIFIC.tag);
  if (decoder[0] !== IS_AAC || bytes.length < 2) return null;
  const bits = bytes.readUInt16BE(0);
  const sampleRate = SAMPLE_RATES[(bits >> 7) & 15];
  if (bits >> 11 !== LOW_COMPLEXITY || sampleRate === undefined) return null;
  return { sampleRate, channels: (bits >> 3) & 15, bytes };
}

const NOTHING = Buffer.alloc(0);

/** Of a descriptor, if it is one of this tag. Its length has seven bits a byte, and goes on after those above 127. */
function contentOf(bytes: Buffer, tag: number): Buffer {
  if (bytes[0] !== tag) return NOTHING;
  let length = 0;
  for (const [index, byte] of bytes.subarray(1, 5).entries()) {
    length = length * 128 + (byte & 127);
    if (byte < 128) return bytes.subarray(index + 2, index + 2 + length);
  }
  return NOTHING;
}
