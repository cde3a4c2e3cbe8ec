import { buildTimeline } from '../timeline/build-timeline';
import { sourceReferences } from '../timeline/source-references';
import type { AudioSpec, OutputFormat } from '../spec';
import { anyMedia } from './arbitrary-composition.spec-data';
import { checkSources } from './check-sources';

const sources = new Map([
  ['clip', { sourceId: 'clip', media: anyMedia }],
  ['song', { sourceId: 'song', media: { ...anyMedia, video: null } }],
  ['mute', { sourceId: 'mute', media: { ...anyMedia, audio: null } }],
]);

function check(audio: AudioSpec): void {
  const clips = [{ video_url: 'clip', start_time: 0, end_time: 1 }];
  const timeline = buildTimeline({ title: 'x', clips, audio });
  checkSources(sourceReferences(timeline), { sources }, timeline.frameRate);
}

function checkClip(video_url: string, format: OutputFormat, trim_start = 0): void {
  const clips = [{ video_url, start_time: 0, end_time: 1, trim_start }];
  const timeline = buildTimeline({ title: 'x', clips, output: { format } });
  checkSources(sourceReferences(timeline), { sources }, timeline.frameRate);
}

describe('checkSources', () => {
  it.each(['mp3', 'm4a'] as const)('takes any clip for %s, with a picture or without', (format) => {
    for (const url of ['clip', 'song', 'mute']) {
      expect(() => {
        checkClip(url, format);
      }).not.toThrow();
    }
    expect(() => {
      checkClip('song', format, 60);
    }).toThrow(/beyond the end/);
  });

  it.each(['mp4', 'gif'] as const)('wants a picture for %s', (format) => {
    expect(() => {
      checkClip('song', format);
    }).toThrow(/no video/);
  });

  it('finds nothing wrong with sound that is there', () => {
    expect(() => {
      check({ music_url: 'clip', tracks: [{ url: 'clip', trim_start: 59.9 }] });
    }).not.toThrow();
  });

  it.each<[string, AudioSpec, string, RegExp]>([
    ['music without sound', { music_url: 'mute' }, 'audio.music_url', /no usable audio/],
    ['a voice without sound', { voiceover_url: 'mute' }, 'audio.voiceover_url', /no usable audio/],
    ['a track without sound', { tracks: [{ url: 'clip' }, { url: 'mute' }] }, 'audio.tracks.1.url', /no usable audio/],
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
