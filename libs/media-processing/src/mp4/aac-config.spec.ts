import { parseAacConfig } from './aac-config';

/** As ffmpeg writes it: lengths of four bytes. */
const STEREO_AT_48_KHZ =
  '0000000003808080250002000480808017401500000000 02ee210002ee21 0580808005119056e500 06808080 0102';

function esds(hex: string): Buffer {
  return Buffer.from(hex.replaceAll(' ', ''), 'hex');
}

describe('parseAacConfig', () => {
  it('finds what the decoder is given', () => {
    expect(parseAacConfig(esds(STEREO_AT_48_KHZ))).toEqual({
      sampleRate: 48_000,
      channels: 2,
      bytes: Buffer.from('119056e500', 'hex'),
    });
  });

  it('reads lengths of one byte', () => {
    const short = parseAacConfig(esds('00000000 0319 000200 0411 4015 000000 00000000 00000000 0502 1208'));
    expect(short).toMatchObject({ sampleRate: 44_100, channels: 1 });
  });

  it.each([
    ['nothing', ''],
    ['another descriptor', '00000000 0400'],
    ['MP3', STEREO_AT_48_KHZ.replace('174015', '176b15')],
    ['another kind of AAC', STEREO_AT_48_KHZ.replace('119056', '291056')],
    ['another rate', STEREO_AT_48_KHZ.replace('119056', '131056')],
    ['what is cut off', STEREO_AT_48_KHZ.slice(0, 60)],
    ['a length without an end', '00000000 03ffffffffff'],
  ])('leaves %s to another reader', (_, hex) => {
    expect(parseAacConfig(esds(hex))).toBeNull();
  });
});
