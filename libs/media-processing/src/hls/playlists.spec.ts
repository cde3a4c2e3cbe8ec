import { bitRatesOf, mediaPlaylist, multivariantPlaylist, targetDuration } from './playlists';

const seconds = (num: number, den = 1): { num: number; den: number } => ({ num, den });

describe('mediaPlaylist', () => {
  it('lists the segments with their exact lengths', () => {
    const segments = [
      { uri: '00000.m4s', seconds: seconds(120_120, 30_000) },
      { uri: '00001.m4s', seconds: seconds(1001, 30_000) },
    ];
    expect(mediaPlaylist({ mapUri: 'init.mp4', segments, targetSeconds: targetDuration(segments) })).toBe(
      [
        '#EXTM3U',
        '#EXT-X-VERSION:7',
        '#EXT-X-TARGETDURATION:4',
        '#EXT-X-MEDIA-SEQUENCE:0',
        '#EXT-X-PLAYLIST-TYPE:VOD',
        '#EXT-X-INDEPENDENT-SEGMENTS',
        '#EXT-X-MAP:URI="init.mp4"',
        '#EXTINF:4.004000,',
        '00000.m4s',
        '#EXTINF:0.033367,',
        '00001.m4s',
        '#EXT-X-ENDLIST',
        '',
      ].join('\n'),
    );
  });

  it('has no end while it grows, and is played from its beginning', () => {
    const segments = [{ uri: '00000.m4s', seconds: seconds(2) }];
    expect(mediaPlaylist({ mapUri: 'init.mp4', segments, targetSeconds: 4, isGrowing: true })).toBe(
      [
        '#EXTM3U',
        '#EXT-X-VERSION:7',
        '#EXT-X-TARGETDURATION:4',
        '#EXT-X-MEDIA-SEQUENCE:0',
        '#EXT-X-PLAYLIST-TYPE:EVENT',
        '#EXT-X-INDEPENDENT-SEGMENTS',
        '#EXT-X-START:TIME-OFFSET=0,PRECISE=YES',
        '#EXT-X-MAP:URI="init.mp4"',
        '#EXTINF:2.000000,',
        '00000.m4s',
        '',
      ].join('\n'),
    );
  });
});

describe('targetDuration', () => {
  it.each([
    [[seconds(4), seconds(11, 2)], 6],
    [[seconds(16, 3)], 5],
    [[seconds(1, 30)], 1],
  ])('of %j is %i', (lengths, target) => {
    expect(targetDuration(lengths.map((length) => ({ seconds: length })))).toBe(target);
  });
});

describe('bitRatesOf', () => {
  it('finds the segment with the most, and the average', () => {
    const segments = [
      { bytes: 1000, seconds: seconds(4) },
      { bytes: 1000, seconds: seconds(1) },
    ];
    expect(bitRatesOf(segments)).toEqual({ peak: 8000, average: 3200 });
  });
});

describe('multivariantPlaylist', () => {
  it('offers every picture with the same sound, the first one first', () => {
    const variant = { codec: 'avc1.640028', frameRate: seconds(30_000, 1001) };
    const text = multivariantPlaylist({
      variants: [
        { ...variant, uri: 'a/index.m3u8', width: 1920, height: 1080, bitRates: { peak: 500, average: 400 } },
        { ...variant, uri: 'b/index.m3u8', width: 640, height: 360, bitRates: { peak: 50, average: 40 } },
      ],
      audio: { uri: 'audio/index.m3u8', codec: 'mp4a.40.2', bitRates: { peak: 5, average: 4 } },
    });
    expect(text).toBe(
      [
        '#EXTM3U',
        '#EXT-X-VERSION:7',
        '#EXT-X-INDEPENDENT-SEGMENTS',
        '#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="audio",NAME="Audio",DEFAULT=YES,AUTOSELECT=YES,CHANNELS="2",URI="audio/index.m3u8"',
        '#EXT-X-STREAM-INF:BANDWIDTH=505,AVERAGE-BANDWIDTH=404,CODECS="avc1.640028,mp4a.40.2",RESOLUTION=1920x1080,FRAME-RATE=29.970,AUDIO="audio"',
        'a/index.m3u8',
        '#EXT-X-STREAM-INF:BANDWIDTH=55,AVERAGE-BANDWIDTH=44,CODECS="avc1.640028,mp4a.40.2",RESOLUTION=640x360,FRAME-RATE=29.970,AUDIO="audio"',
        'b/index.m3u8',
        '',
      ].join('\n'),
    );
  });
});
