import { BitReader, orNull } from './bit-reader';

/** What the header of an `avc1` track tells a decoder (`avcC`): ISO/IEC 14496-15, 5.3.3.1. */
export interface AvcConfig {
  readonly profile: number;
  /** The constraint flags as one byte. */
  readonly constraints: number;
  readonly level: number;
  /** Of the length that stands before each unit of a packet. */
  readonly lengthBytes: number;
  /** NAL units. */
  readonly sequenceSets: readonly Buffer[];
  readonly pictureSets: readonly Buffer[];
}

/** @throws {RangeError} for what is no such record */
export function parseAvcConfig(record: Buffer): AvcConfig {
  if (record.length < 7 || record.readUInt8(0) !== 1) throw new RangeError('This is no configuration of H.264');
  const readUnits = (at: number, count: number): { readonly units: Buffer[]; readonly end: number } => {
    const units: Buffer[] = [];
    let end = at;
    for (let unit = 0; unit < count; unit += 1) {
      const size = record.readUInt16BE(end);
      if (end + 2 + size > record.length) throw new RangeError('A parameter set is cut off');
      units.push(record.subarray(end + 2, end + 2 + size));
      end += 2 + size;
    }
    return { units, end };
  };
  const sequence = readUnits(6, record.readUInt8(5) & 0x1f);
  const picture = readUnits(sequence.end + 1, record.readUInt8(sequence.end));
  return {
    profile: record.readUInt8(1),
    constraints: record.readUInt8(2),
    level: record.readUInt8(3),
    lengthBytes: (record.readUInt8(4) & 3) + 1,
    sequenceSets: sequence.units,
    pictureSets: picture.units,
  };
}

/** The same; null for what is no such record. */
export function readAvcConfig(record: Buffer): AvcConfig | null {
  return orNull(() => parseAvcConfig(record));
}

/** `high_profile`'s record goes on after the sets: 4:2:0, eight bits, no extensions. */
const HIGH_PROFILE = 100;
const PLAIN_HIGH = Buffer.from([0xfc | 1, 0xf8, 0xf8, 0]);

/**
 * The record of a track in which pictures of both kinds follow each other. What it says of profile and level holds for
 * all of them.
 *
 * @param a its numbers of sets are others than those of `b`; both have lengths of four bytes
 */
export function joinAvcConfigs(a: AvcConfig, b: AvcConfig): Buffer {
  const profile = Math.max(a.profile, b.profile);
  const [sequenceSets, pictureSets] = [
    [...a.sequenceSets, ...b.sequenceSets],
    [...a.pictureSets, ...b.pictureSets],
  ];
  const constraints = a.constraints & b.constraints;
  return Buffer.concat([
    Buffer.from([1, profile, constraints, Math.max(a.level, b.level), 0xfc | 3, 0xe0 | sequenceSets.length]),
    ...sequenceSets.flatMap(withLength),
    Buffer.from([pictureSets.length]),
    ...pictureSets.flatMap(withLength),
    ...(profile === HIGH_PROFILE ? [PLAIN_HIGH] : []),
  ]);
}

export interface PictureSetNumbers {
  readonly own: number;
  /** Of the sequence set it goes with. */
  readonly sequence: number;
}

/** What a picture set begins with: ITU-T H.264, 7.3.2.2. Null for what is cut off. */
export function numbersOfPictureSet(unit: Buffer): PictureSetNumbers | null {
  return orNull(() => {
    const reader = new BitReader(unit.subarray(1));
    return { own: reader.unsigned(), sequence: reader.unsigned() };
  });
}

function withLength(unit: Buffer): Buffer[] {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(unit.length);
  return [length, unit];
}
