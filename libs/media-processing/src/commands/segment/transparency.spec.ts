import { alphaDecoder, layOnBlack } from './transparency';

describe('alphaDecoder', () => {
  it.each([
    ['vp9', true, [['-c:v', 'libvpx-vp9']]],
    ['vp8', true, [['-c:v', 'libvpx']]],
    ['prores', true, []],
    ['vp9', false, []],
  ])('of %s, transparent: %s, is %j', (codec, hasAlpha, options) => {
    expect(alphaDecoder({ codec, hasAlpha })).toEqual(options);
  });
});

describe('layOnBlack', () => {
  it('leaves an opaque picture alone', () => {
    expect(layOnBlack({ codec: 'h264', hasAlpha: false })).toEqual([]);
  });
});
