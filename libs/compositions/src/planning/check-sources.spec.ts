import { buildTimeline } from '../timeline/build-timeline';
import { sourceReferences } from '../timeline/source-references';
import type { AudioSpec } from '../spec';
import { anyMedia } from './arbitrary-composition.spec-data';
import { checkSources } from './check-sources';

const sources = new Map([
  ['clip', { sourceId: 'clip', media: anyMedia }],
  ['mute', { sourceId: 'mute', media: { ...anyMedia, audio: null } }],
]);

function check(audio: AudioSpec): void {
  const clips = [{ video_url: 'clip', start_time: 0, end_time: 1 }];
  const timeline = buildTimeline({ title: 'x', clips, audio });
  checkSources(sourceReferences(timeline), { sources }, timeline.frameRate);
}

describe('checkSources', () => {
  it('finds nothing wrong with sound that is there', () => {
    expect(() => {
      check({ music_url: 'clip', tracks: [{ url: 'clip', trim_start: 59.9 }] });
    }).not.toThrow();
  });

  it.each<[string, AudioSpec, string, RegExp]>([
    ['music without sound', { music_url: 'mute' }, 'audio.music_url', /no sound/],
    ['a voice without sound', { voiceover_url: 'mute' }, 'audio.voiceover_url', /no sound/],
    ['a track without sound', { tracks: [{ url: 'clip' }, { url: 'mute' }] }, 'audio.tracks.1.url', /no sound/],
    [
      'a track that begins after its end',
      { tracks: [{ url: 'clip' }, { url: 'clip' }, { url: 'clip', trim_start: 60 }] },
      'audio.tracks.2.url',
      /trim_start \(60 s\) lies beyond the end of the source, which is 60\.00 s long/,
    ],
  ])('names %s', (_name, audio, asset, message) => {
    const said = expect.stringMatching(message) as string;
    const fault = expect.objectContaining({ code: 'INVALID_MEDIA', asset, message: said }) as Error;
    expect(() => {
      check(audio);
    }).toThrow(fault);
  });
});
