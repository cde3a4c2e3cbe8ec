/** AAC-LC, which is what the sound is encoded in. */
export const AAC_NAME = 'mp4a.40.2';

/**
 * How playlists name the codec of a picture (RFC 6381), read from the header of its track.
 *
 * - `avc1`: profile, constraints and level, ISO/IEC 14496-15, 5.3.3.1.
 * - `hvc1`: profile, compatibility with its bits reversed, tier and level, constraints without zeros at the end,
 *   ISO/IEC 14496-15, annex E.3.
 *
 * @throws {RangeError} where the header has neither
 */
export function codecName(header: Buffer): string {
  const avc = recordOf(header, 'avcC');
  if (avc) return `avc1.${avc.toString('hex', 1, 4).toUpperCase()}`;
  const hevc = recordOf(header, 'hvcC');
  if (!hevc) throw new RangeError('The header of the track describes neither H.264 nor HEVC');
  const [profileByte = 0] = hevc.subarray(1);
  const tier = profileByte & 0x20 ? 'H' : 'L';
  const constraints = [...hevc.subarray(6, 12)];
  const used = constraints.slice(0, constraints.findLastIndex((byte) => byte !== 0) + 1);
  return [
    'hvc1',
    `${['', 'A', 'B', 'C'][profileByte >> 6] ?? ''}${profileByte & 0x1f}`,
    reverseBits(hevc.readUInt32BE(2)).toString(16).toUpperCase(),
    `${tier}${hevc.readUInt8(12)}`,
    ...used.map((byte) => byte.toString(16).toUpperCase()),
  ].join('.');
}

function recordOf(header: Buffer, box: string): Buffer | null {
  const at = header.indexOf(box, 0, 'latin1');
  return at < 0 ? null : header.subarray(at + 4);
}

function reverseBits(value: number): number {
  return Array.from({ length: 32 }, (_, bit) => (value >>> bit) & 1).reduce((reversed, bit) => reversed * 2 + bit, 0);
}
