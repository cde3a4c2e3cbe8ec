import type { OutputSpec } from '../spec';
import { findHlsProblems } from './find-hls-problems';

const problems = (output: OutputSpec): [string, string][] =>
  findHlsProblems(output).map(({ path, message }) => [path, message]);

describe('findHlsProblems', () => {
  it.each<OutputSpec>([
    {},
    { format: 'hls' },
    { format: 'hls', hls: { ladder: true, renditions: null } },
    { format: 'hls', hls: { renditions: [{ height: 720 }, { height: 480, bitrate: 1_000_000 }] } },
  ])('%j is possible', (output) => {
    expect(problems(output)).toEqual([]);
  });

  it.each<[OutputSpec, [string, string][]]>([
    [
      { hls: { ladder: true } },
      [['output.hls', 'hls is for format "hls"; format is "mp4". Leave one of the two out.']],
    ],
    [
      { format: 'hls', hls: { ladder: true, renditions: [{ height: 480 }] } },
      [['output.hls', 'hls has both ladder and renditions; it must have at most one of the two.']],
    ],
    [
      { format: 'hls', resolution: '720p', hls: { renditions: [{ height: 720 }, { height: 480 }, { height: 480 }] } },
      [
        ['output.hls.renditions.0.height', 'height must be less than that of the video (720).'],
        ['output.hls.renditions.2.height', 'height is 480 already in another rendition.'],
      ],
    ],
    [
      { format: 'hls', width: 16, height: 1024, hls: { renditions: [{ height: 512 }] } },
      [['output.hls.renditions.0.height', 'height would make the picture 8 pixels wide; it must be at least 16 wide.']],
    ],
  ])('%j is not', (output, expected) => {
    expect(problems(output)).toEqual(expected);
  });
});
