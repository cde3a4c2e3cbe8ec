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
    [{ codec: 'av1', width: 64, height: 64 }, []],
    [{ codec: 'av1', width: 62, height: 16 }, ['output.width', 'output.height']],
    [{ codec: 'av1', bitrate: 1_000_000 }, ['output.bitrate']],
    [{ codec: 'hevc', bitrate: 1_000_000 }, []],
    [{ codec: 'hevc', width: 16, height: 16 }, []],
  ] as const)('knows which container holds what: %j', (output, expected) => {
    expect(paths(output)).toEqual(expected);
  });

  it('says what the container holds', () => {
    expect(findOutputProblems({ format: 'webm', codec: 'h264' })).toEqual([
      { path: 'output.codec', message: 'webm holds vp9, av1; h264 is none of them.' },
    ]);
  });
});
