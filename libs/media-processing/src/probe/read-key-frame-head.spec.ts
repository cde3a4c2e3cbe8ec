import { beginsWithKeyFrame } from './read-key-frame-head';

const DELIMITER = [0x12, 0x00];
const SEQUENCE = [0x0a, 0x03, 1, 2, 3];
const SHOWN_KEY = 0b0001_0000;

describe('a temporal unit of AV1', () => {
  it.each<[string, number[], boolean]>([
    ['a key frame behind a delimiter and a sequence header', [...DELIMITER, ...SEQUENCE, 0x32, 1, SHOWN_KEY], true],
    ['the header of one by itself', [...DELIMITER, 0x1a, 1, SHOWN_KEY], true],
    ['one without a size, the last of its unit', [...DELIMITER, 0x30, SHOWN_KEY], true],
    ['one with an extension', [0x36, 0, 1, SHOWN_KEY], true],
    ['an inter frame', [...DELIMITER, 0x32, 1, 0b0011_0000], false],
    ['a key frame that is not shown yet', [...DELIMITER, 0x32, 1, 0], false],
    ['a frame from before that is shown now', [...DELIMITER, 0x1a, 1, 0b1000_0000], false],
    ['nothing but a delimiter', DELIMITER, false],
    ['the beginning of a header', [...DELIMITER, 0x32], false],
    ['nothing', [], false],
  ])('begins with %s', (_, bytes, expected) => {
    expect(beginsWithKeyFrame(Buffer.from(bytes))).toBe(expected);
  });
});
