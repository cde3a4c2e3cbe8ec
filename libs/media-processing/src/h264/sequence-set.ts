import { BitReader, orNull } from './bit-reader';

/** What a sequence parameter set of a plain profile says: ITU-T H.264, 7.3.2.1.1. */
export interface SequenceSet {
  readonly id: number;
  readonly profile: number;
  /** The constraint flags as one byte. */
  readonly constraints: number;
  readonly isProgressive: boolean;
  /** Pixels: of the picture as it is coded, and what of its edges is not shown. */
  readonly codedWidth: number;
  readonly codedHeight: number;
  readonly crop: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** Pictures follow each other as they are decoded, whatever else is said. */
  readonly isInOrder: boolean;
  /** Absent: the set says nothing beside what is needed for decoding. */
  readonly usability?: Usability;
}

/** Video usability information: annex E. */
export interface Usability {
  readonly isSquare: boolean;
  readonly isFullRange: boolean;
  /** ISO/IEC 23091-2; 2: not said. */
  readonly primaries: number;
  readonly transfer: number;
  readonly matrix: number;
  readonly isChromaLeft: boolean;
  /** By how many frames decoding may run ahead; null: not said. */
  readonly reorderFrames: number | null;
}

const BASELINE = 66;
const PLAIN_PROFILES: ReadonlySet<number> = new Set([BASELINE, 77, 100]);

/** Null for profiles in which pictures may be other than 4:2:0 of eight bits, and for what cannot be read. */
export function parseSequenceSet(unit: Buffer): SequenceSet | null {
  return orNull(() => readSet(unit));
}

function readSet(unit: Buffer): SequenceSet | null {
  const reader = new BitReader(unit.subarray(1));
  const profile = reader.bits(8);
  const constraints = reader.bits(8);
  reader.bits(8);
  const id = reader.unsigned();
  if (!PLAIN_PROFILES.has(profile)) return null;
  if (profile === 100 && !readsAsPlainHigh(reader)) return null;
  reader.unsigned();
  const order = readOrder(reader);
  reader.unsigned();
  reader.flag();
  const codedWidth = (reader.unsigned() + 1) * 16;
  const unitsHigh = reader.unsigned() + 1;
  const isProgressive = reader.flag();
  if (!isProgressive) reader.flag();
  reader.flag();
  const [left = 0, right = 0, top = 0, bottom = 0] = reader.flag() ? [0, 1, 2, 3].map(() => reader.unsigned() * 2) : [];
  return {
    ...{ id, profile, constraints, isProgressive, codedWidth },
    codedHeight: unitsHigh * 16 * (isProgressive ? 1 : 2),
    crop: { left, right, top, bottom },
    isInOrder: order === 2 || profile === BASELINE,
    ...(reader.flag() ? { usability: readUsability(reader) } : {}),
  };
}

/** 4:2:0, eight bits, not lossless, no matrices of its own. */
function readsAsPlainHigh(reader: BitReader): boolean {
  return (
    reader.unsigned() === 1 && reader.unsigned() === 0 && reader.unsigned() === 0 && !reader.flag() && !reader.flag()
  );
}

/** `pic_order_cnt_type`, and past what goes with it. */
function readOrder(reader: BitReader): number {
  const type = reader.unsigned();
  if (type === 0) reader.unsigned();
  if (type === 1) {
    reader.flag();
    reader.unsigned();
    reader.unsigned();
    const frames = reader.unsigned();
    for (let frame = 0; frame < frames; frame += 1) reader.unsigned();
  }
  return type;
}

function readUsability(reader: BitReader): Usability {
  const isSquare = !reader.flag() || readsAsSquare(reader);
  if (reader.flag()) reader.flag();
  const signal = reader.flag() ? readSignal(reader) : { isFullRange: false, ...UNTOLD };
  const isChromaLeft = !reader.flag() || [reader.unsigned(), reader.unsigned()].every((place) => place === 0);
  if (reader.flag()) for (const count of [32, 32, 1]) reader.bits(count);
  const buffering = [1, 2].map(() => reader.flag() && skipBuffering(reader));
  if (buffering.some(Boolean)) reader.flag();
  reader.flag();
  return { isSquare, ...signal, isChromaLeft, reorderFrames: reader.flag() ? readReorder(reader) : null };
}

/** Table E-1. */
const SQUARE = 1;
const OF_ITS_OWN = 255;

function readsAsSquare(reader: BitReader): boolean {
  const aspect = reader.bits(8);
  if (aspect === OF_ITS_OWN) return reader.bits(16) === reader.bits(16);
  return aspect === SQUARE || aspect === 0;
}

const UNTOLD = { primaries: 2, transfer: 2, matrix: 2 };

function readSignal(reader: BitReader): Pick<Usability, 'isFullRange' | keyof typeof UNTOLD> {
  reader.bits(3);
  const isFullRange = reader.flag();
  if (!reader.flag()) return { isFullRange, ...UNTOLD };
  return { isFullRange, primaries: reader.bits(8), transfer: reader.bits(8), matrix: reader.bits(8) };
}

/** Past the parameters of a decoder's input buffer. */
function skipBuffering(reader: BitReader): true {
  const schedules = reader.unsigned() + 1;
  reader.bits(8);
  for (let schedule = 0; schedule < schedules; schedule += 1) {
    reader.unsigned();
    reader.unsigned();
    reader.flag();
  }
  reader.bits(20);
  return true;
}

function readReorder(reader: BitReader): number {
  reader.flag();
  for (let number = 0; number < 4; number += 1) reader.unsigned();
  return reader.unsigned();
}
