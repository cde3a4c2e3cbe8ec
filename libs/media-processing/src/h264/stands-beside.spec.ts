import { joinAvcConfigs, parseAvcConfig, readAvcConfig, type AvcConfig } from './avc-config';
import { parseSequenceSet } from './sequence-set';
import { numberBeside } from './stands-beside';

const record = (hex: string): Buffer => Buffer.from(hex.replaceAll(' ', ''), 'hex');

// As x264 wrote them for 1280x720.
const OURS = record(
  '01640029 ffe1001d 67640029 4b365014 016ec05a 808080a0 00000300 20000007 81e30632 c0010006 684acecb 22c0fdf8f800',
);
const TAGGED = record(
  '0164001f ffe1001c 6764001f acd94050 05bb016a 02020280 00000300 8000001e 078c18cb 01000468 ef8fcbfd f8f800',
);
const UNTAGGED = record(
  '0164001f ffe1001a 6764001f acd94050 05bb0110 00000300 10000003 03c0f183 19600100 0468ef8f cbfdf8f8 00',
);
const BASELINE = record(
  '0142c01f ffe1001c 6742c01f da014016 ec05a808 080a0000 03000200 00030078 1e306540 01000468 ce0fc8',
);
const SIZE = { width: 1280, height: 720 };

/** The same, in which the bits of the sequence set from `at` on are others. */
function changed(bytes: Buffer, at: number, ...values: readonly number[]): AvcConfig {
  const config = parseAvcConfig(bytes);
  const [set = Buffer.alloc(0)] = config.sequenceSets.map((unit) => Buffer.from(unit));
  values.forEach((value, offset) => set.writeUInt8(value, at + offset));
  return { ...config, sequenceSets: [set] };
}

/** So many times the same set. */
function manySets(kind: 'sequenceSets' | 'pictureSets', count: number): AvcConfig {
  const config = parseAvcConfig(TAGGED);
  const [set = Buffer.alloc(0)] = config[kind];
  return { ...config, [kind]: Array<Buffer>(count).fill(set) };
}

describe('a header', () => {
  it('is read and put together', () => {
    const joined = parseAvcConfig(joinAvcConfigs(parseAvcConfig(TAGGED), parseAvcConfig(OURS)));
    expect(joined).toEqual({
      ...{ profile: 100, constraints: 0, level: 0x29, lengthBytes: 4 },
      sequenceSets: [...parseAvcConfig(TAGGED).sequenceSets, ...parseAvcConfig(OURS).sequenceSets],
      pictureSets: [...parseAvcConfig(TAGGED).pictureSets, ...parseAvcConfig(OURS).pictureSets],
    });
    expect(joinAvcConfigs(parseAvcConfig(BASELINE), parseAvcConfig(OURS)).subarray(0, 6).toString('hex')).toBe(
      '01640029ffe2',
    );
  });

  it.each([
    ['nothing', ''],
    ['something else', '00000001674200'],
    ['half of one', '01640029ffe1001d6764'],
  ])('is not read out of %s', (_, hex) => {
    expect(() => parseAvcConfig(record(hex))).toThrow(RangeError);
    expect(readAvcConfig(record(hex))).toBeNull();
  });
});

describe('a sequence set', () => {
  const setOf = (bytes: Buffer) => parseSequenceSet(parseAvcConfig(bytes).sequenceSets[0] ?? Buffer.alloc(0));

  it('tells what decoders have to be ready for', () => {
    expect(setOf(TAGGED)).toEqual({
      ...{ id: 0, profile: 100, constraints: 0, isProgressive: true, isInOrder: false },
      ...{ codedWidth: 1280, codedHeight: 720, crop: { left: 0, right: 0, top: 0, bottom: 0 } },
      usability: {
        ...{ isSquare: true, isFullRange: false, isChromaLeft: true, reorderFrames: 2 },
        ...{ primaries: 1, transfer: 1, matrix: 1 },
      },
    });
    expect(setOf(UNTAGGED)?.usability).toMatchObject({ matrix: 2, reorderFrames: 2 });
    expect(setOf(BASELINE)).toMatchObject({ profile: 66, isInOrder: true });
    expect(setOf(OURS)?.id).toBe(1);
  });

  it('of another profile, or cut off, is none', () => {
    expect(parseSequenceSet(Buffer.from([0x67, 110, 0, 31, 0xff, 0xff]))).toBeNull();
    expect(parseSequenceSet(Buffer.from([0x67, 100, 0]))).toBeNull();
  });
});

describe('the number of our sets', () => {
  it.each([
    ['High', TAGGED],
    ['High that says nothing of its colours', UNTAGGED],
    ['Baseline', BASELINE],
  ])('is the next one beside %s', (_, bytes) => {
    expect(numberBeside(parseAvcConfig(bytes), SIZE)).toBe(1);
  });

  it('is one that no set has', () => {
    const joined = parseAvcConfig(joinAvcConfigs(parseAvcConfig(TAGGED), parseAvcConfig(OURS)));
    expect(numberBeside(joined, SIZE)).toBe(2);
  });

  it.each<[string, AvcConfig]>([
    ['of another size', parseAvcConfig(TAGGED)],
    ['of Baseline that goes beyond Main', changed(BASELINE, 2, 0x80)],
    ['without pictures', { ...parseAvcConfig(TAGGED), pictureSets: [] }],
    ['without a sequence', { ...parseAvcConfig(TAGGED), sequenceSets: [] }],
    ['with lengths of two bytes', { ...parseAvcConfig(TAGGED), lengthBytes: 2 }],
    [
      'whose pictures go with another sequence',
      { ...parseAvcConfig(TAGGED), pictureSets: parseAvcConfig(OURS).pictureSets },
    ],
    ['whose picture set is cut off', { ...parseAvcConfig(TAGGED), pictureSets: [Buffer.from([0x68])] }],
    ['that leaves no room for another sequence', manySets('sequenceSets', 31)],
    ['that leaves no room for another picture set', manySets('pictureSets', 255)],
  ])('is none beside a stream %s', (name, config) => {
    expect(numberBeside(config, name === 'of another size' ? { width: 1280, height: 718 } : SIZE)).toBeNull();
  });
});
