import type { CompositionSpec, OutputFormat } from '../spec';
import { buildTimeline } from './build-timeline';
import { sourceReferences } from './source-references';

const spec = (format: OutputFormat): CompositionSpec => ({
  title: 'x',
  clips: [{ video_url: 'clip', start_time: 0, end_time: 2 }],
  audio: { music_url: 'music', tracks: [{ url: 'effect' }], loudness_lufs: -16 },
  overlays: [
    { type: 'image', url: 'logo', position: 'center', start_time: 0, end_time: 1 },
    { text: 'Title', position: 'center', start_time: 0, end_time: 1 },
  ],
  output: { format, acceleration: 'if_possible' },
});

describe('buildTimeline', () => {
  it.each<[OutputFormat, string[]]>([
    ['mp4', ['clip', 'logo', 'music', 'effect']],
    ['gif', ['clip', 'logo']],
    ['mp3', ['clip', 'music', 'effect']],
    ['m4a', ['clip', 'music', 'effect']],
  ])('of %s asks for no source that it has no use for', (format, urls) => {
    expect(sourceReferences(buildTimeline(spec(format))).map(({ url }) => url)).toEqual(urls);
  });

  it('leaves hardware to formats that keep what it makes', () => {
    const accelerations = (['webm', 'gif', 'mp3'] as const).map((format) => buildTimeline(spec(format)).acceleration);
    expect(accelerations).toEqual(['if_possible', 'disable', 'disable']);
  });

  it('takes pictures out of what has any', () => {
    const posters = (['hls', 'gif', 'mp3'] as const).map((format) => buildTimeline(spec(format)).pictures?.posterFrame);
    expect(posters).toEqual([6, 5, undefined]);
  });
});
