import { findOutputProblems } from './find-output-problems';

const paths = (output: Parameters<typeof findOutputProblems>[0]): string[] =>
  findOutputProblems(output).map(({ path }) => path);

describe('findOutputProblems', () => {
  it.each([undefined, null, {}, { resolution: '480p', aspect: '1:1' }, { width: 640, height: 360 }] as const)(
    'finds nothing wrong with %j',
    (output) => {
      expect(findOutputProblems(output)).toEqual([]);
    },
  );

  it('lets null stand for what is not given', () => {
    expect(paths({ width: 640, height: 360, resolution: null, aspect: null })).toEqual([]);
    expect(paths({ width: null, height: null, resolution: '720p' })).toEqual([]);
  });

  it('wants both sides', () => {
    expect(paths({ width: 640 })).toEqual(['output.height']);
    expect(paths({ height: 360, width: null })).toEqual(['output.width']);
  });

  it('wants the size said once', () => {
    expect(paths({ width: 640, height: 360, resolution: '720p', aspect: '16:9' })).toEqual([
      'output.resolution',
      'output.aspect',
    ]);
  });

  it.each([
    [{ codec: 'hevc' }, []],
    [{ format: 'mov', codec: 'hevc' }, []],
    [{ format: 'webm', codec: 'av1' }, []],
    [{ codec: 'vp9' }, ['output.codec']],
    [{ format: 'mov', codec: 'av1' }, ['output.codec']],
    [{ format: 'webm', codec: 'h264' }, ['output.codec']],
    [{ acceleration: 'required' }, []],
    [{ acceleration: 'required', codec: 'hevc' }, ['output.acceleration']],
    [{ acceleration: 'required', format: 'webm' }, ['output.acceleration']],
    [{ acceleration: 'required', bitrate: 1_000_000 }, ['output.acceleration']],
    [{ acceleration: 'if_possible', bitrate: 1_000_000 }, []],
    [{ acceleration: 'required', format: 'hls', hls: { renditions: [{ height: 360 }] } }, []],
    [
      { acceleration: 'required', format: 'hls', hls: { renditions: [{ height: 360, bitrate: 500_000 }] } },
      ['output.acceleration'],
    ],
    [{ codec: 'av1', width: 64, height: 64 }, []],
    [{ codec: 'av1', width: 62, height: 16 }, ['output.width', 'output.height']],
    [{ codec: 'av1', bitrate: 1_000_000 }, ['output.bitrate']],
    [{ codec: 'hevc', bitrate: 1_000_000 }, []],
    [{ codec: 'hevc', width: 16, height: 16 }, []],
  ] as const)('knows which container holds what: %j', (output, expected) => {
    expect(paths(output)).toEqual(expected);
  });

  it.each([
    [{ format: 'gif' }, []],
    [{ format: 'gif', fps: 50, resolution: '720p', aspect: '9:16', acceleration: 'if_possible' }, []],
    [{ format: 'gif', fps: 60 }, ['output.fps']],
    [{ format: 'gif', fps: 59.94 }, ['output.fps']],
    [{ format: 'gif', fps: 'source' }, []],
    [{ format: 'gif', resolution: '1080p' }, ['output.resolution']],
    [{ format: 'gif', width: 1280, height: 1282 }, ['output.height']],
    [{ format: 'gif', width: 1282, height: 1280 }, ['output.width']],
    [{ format: 'gif', codec: 'hevc', bitrate: 1_000_000 }, ['output.codec', 'output.bitrate']],
    [{ format: 'gif', acceleration: 'required' }, ['output.acceleration']],
    [{ format: 'mp3', fps: 60, quality: 'high', acceleration: 'disable' }, []],
    [
      { format: 'mp3', resolution: '720p', aspect: '1:1', codec: 'h264' },
      ['output.resolution', 'output.aspect', 'output.codec'],
    ],
    [{ format: 'm4a', width: 640, height: 360, bitrate: 128_000 }, ['output.width', 'output.height', 'output.bitrate']],
    [{ format: 'm4a', acceleration: 'required', codec: null }, ['output.acceleration']],
    [{ format: 'gif', poster_time: 1, thumbnails: { count: 2 } }, []],
    [{ format: 'gif', hls: { ladder: true } }, ['output.hls']],
    [
      { format: 'mp3', poster_time: 0, thumbnails: { count: 2 }, hls: { ladder: true } },
      ['output.poster_time', 'output.thumbnails', 'output.hls'],
    ],
    [{ format: 'hls', codec: 'hevc', bitrate: 1_000_000, hls: { ladder: true } }, []],
    [{ format: 'hls', codec: 'av1' }, ['output.codec']],
  ] as const)('knows what a format does not have: %j', (output, expected) => {
    expect(paths(output)).toEqual(expected);
  });

  it('says what the format allows', () => {
    expect(findOutputProblems({ format: 'gif', fps: 60, resolution: '4k' }).map(({ message }) => message)).toEqual([
      'format gif can be shown at 23.976, 24, 25, 29.97, 30, 48, 50 or source; not at 60.',
      'format gif is at most 1280 pixels wide and high; this would be 3840x2160.',
    ]);
  });

  it('says what the container holds', () => {
    expect(findOutputProblems({ format: 'webm', codec: 'h264' })).toEqual([
      { path: 'output.codec', message: 'webm holds vp9, av1; h264 is none of them.' },
    ]);
  });
});
