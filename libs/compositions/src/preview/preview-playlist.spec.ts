import * as fc from 'fast-check';
import { hasPreview, previewPlaylist } from './preview-playlist';

const profile = { frameRate: { num: 30, den: 1 } };
const segments = [60, 1, 180, 30].map((frames) => ({ frames }));
const at = (playable: number, isGrowing = true): string => previewPlaylist({ profile, segments, playable, isGrowing });

describe('previewPlaylist', () => {
  it('lists what can be played, with the target duration of all that will follow', () => {
    expect(at(2)).toContain('#EXT-X-TARGETDURATION:6\n');
    expect(at(2).split('\n').slice(-6)).toEqual([
      '#EXT-X-MAP:URI="init.mp4"',
      '#EXTINF:2.000000,',
      '00000.m4s',
      '#EXTINF:0.033333,',
      '00001.m4s',
      '',
    ]);
  });

  it('only gains lines while it grows', () => {
    const arbitraryLengths = fc.array(fc.record({ frames: fc.integer({ min: 1, max: 600 }) }), { minLength: 1 });
    fc.assert(
      fc.property(arbitraryLengths, fc.nat(), (all, seed) => {
        const playable = seed % all.length;
        const show = (count: number): string =>
          previewPlaylist({ profile, segments: all, playable: count, isGrowing: true });
        expect(show(playable + 1).startsWith(show(playable))).toBe(true);
      }),
    );
  });

  it('says when it is complete', () => {
    expect(at(4, false)).toContain('#EXT-X-PLAYLIST-TYPE:VOD\n');
    expect(at(4, false).endsWith('00003.m4s\n#EXT-X-ENDLIST\n')).toBe(true);
  });

  it('names files in another folder', () => {
    const text = previewPlaylist({ profile, segments, playable: 1, isGrowing: true }, 'https://a/b/');
    expect(text).toContain('URI="https://a/b/init.mp4"');
    expect(text).toContain('\nhttps://a/b/00000.m4s\n');
  });
});

describe('hasPreview', () => {
  it.each([
    ['mp4', 'h264', true],
    ['mov', 'hevc', true],
    ['hls', 'h264', true],
    ['mp4', 'av1', false],
    ['webm', 'vp9', false],
    ['gif', 'h264', false],
    ['mp3', 'h264', false],
  ] as const)('of %s in %s: %s', (format, codec, expected) => {
    expect(hasPreview({ format, codec })).toBe(expected);
  });
});
