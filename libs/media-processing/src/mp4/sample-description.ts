import { boxesIn, contentOf } from './boxes-in';
import { inMemory } from './in-memory';

export interface SampleDescription {
  /** `avc1`, `mp4a` and the like. */
  readonly format: string;
  /** The content of the boxes in it, by their types. */
  readonly boxes: ReadonlyMap<string, Buffer>;
}

/** Version, flags and count, then the size and the format of the first entry: ISO/IEC 14496-12, 8.5.2. */
const HEAD_BYTES = 16;

/** What stands before the boxes: 12.1.3 and 12.2.3. */
const FIELD_BYTES = { vide: 78, soun: 28 } as const;

/** What the first entry of a `stsd` says. */
export async function sampleDescription(stsd: Buffer, handler: keyof typeof FIELD_BYTES): Promise<SampleDescription> {
  const boxes = new Map<string, Buffer>();
  const within = { from: HEAD_BYTES + FIELD_BYTES[handler], to: stsd.length };
  for await (const box of boxesIn(inMemory(stsd), within)) {
    const { from, to } = contentOf(box);
    boxes.set(box.type, stsd.subarray(from, to));
  }
  return { format: stsd.toString('latin1', 12, 16), boxes };
}
