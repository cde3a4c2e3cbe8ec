import type { CompositionSpec, OutputSpec } from '../spec';
import { buildTimeline } from './build-timeline';
import { inRendition, outputRenditions } from './output-renditions';

const sizes = (output: OutputSpec): string[] =>
  outputRenditions(output).map(({ width, height }) => `${width}x${height}`);

describe('outputRenditions', () => {
  it.each<[OutputSpec, string[]]>([
    [{}, []],
    [{ hls: {} }, []],
    [{ hls: { ladder: false } }, []],
    [{ hls: { ladder: true } }, ['1280x720', '854x480', '640x360']],
    [{ resolution: '720p', aspect: '9:16', hls: { ladder: true } }, ['480x854', '360x640']],
    [{ width: 16, height: 1024, hls: { ladder: true } }, []],
    [{ width: 320, height: 180, hls: { renditions: [{ height: 60 }, { height: 90 }] } }, ['160x90', '106x60']],
  ])('of %j', (output, expected) => {
    expect(sizes(output)).toEqual(expected);
  });

  it('have the bit rate that is given', () => {
    const hls = { renditions: [{ height: 720, bitrate: 2_000_000 }, { height: 480 }] };
    expect(outputRenditions({ hls }).map(({ bitRate }) => bitRate)).toEqual([2_000_000, null]);
  });
});

describe('inRendition', () => {
  it('is the same timeline in another size', () => {
    const spec: CompositionSpec = {
      title: 'T',
      clips: [{ video_url: 'https://a.example/a.mp4', start_time: 0, end_time: 2 }],
      output: { resolution: '720p', aspect: '9:16', fps: 25, bitrate: 6_000_000, hls: { ladder: true } },
    };
    const [rendition] = outputRenditions(spec.output);
    const timeline = buildTimeline(inRendition(spec, rendition ?? { width: 0, height: 0, bitRate: 0 }));
    expect(timeline).toMatchObject({ width: 480, height: 854, bitRate: null, totalFrames: 50 });
  });
});
