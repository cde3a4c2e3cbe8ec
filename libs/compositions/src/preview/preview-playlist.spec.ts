import * as fc from 'fast-check';
import { hasPreview, pictureLengths, previewPlaylist } from './preview-playlist';

const profile = { frameRate: { num: 30, den: 1 } };
const segments = pictureLengths(
  profile,
  [60, 1, 180, 30].map((frames) => ({ frames })),
);
const at = (listed: number, isGrowing = true): string =>
  previewPlaylist({ track: 'picture', segments, listed, isGrowing });

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

  it('has the target duration of the longest segment of all tracks', () => {
    const others = [{ seconds: { num: 8, den: 1 } }];
    const text = previewPlaylist({ track: 'sound', segments, listed: 1, isGrowing: true, others });
    expect(text).toContain('#EXT-X-TARGETDURATION:8\n');
    expect(text).toContain('#EXT-X-MAP:URI="sound.mp4"\n#EXTINF:2.000000,\nsound-00000.m4s\n');
  });

  it('only gains lines while it grows', () => {
    const arbitraryLengths = fc.array(fc.record({ frames: fc.integer({ min: 1, max: 600 }) }), { minLength: 1 });
    fc.assert(
      fc.property(arbitraryLengths, fc.nat(), (all, seed) => {
        const lengths = pictureLengths(profile, all);
        const show = (listed: number): string =>
          previewPlaylist({ track: 'picture', segments: lengths, listed, isGrowing: true });
        const listed = seed % all.length;
        expect(show(listed + 1).startsWith(show(listed))).toBe(true);
      }),
    );
  });

  it('says when it is complete', () => {
    expect(at(4, false)).toContain('#EXT-X-PLAYLIST-TYPE:VOD\n');
    expect(at(4, false).endsWith('00003.m4s\n#EXT-X-ENDLIST\n')).toBe(true);
  });

  it('names files in another folder', () => {
    const text = previewPlaylist({ track: 'picture', segments, listed: 1, isGrowing: true }, 'https://a/b/');
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
