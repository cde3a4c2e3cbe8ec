import type { CompositionSpec } from '../spec';
import { buildTimeline } from '../timeline/build-timeline';
import { anyMedia } from './arbitrary-composition.spec-data';
import { planAudio } from './plan-audio';
import type { PlanMaterial } from './plan-material';

const material: PlanMaterial = {
  sources: new Map([
    ['loud', { sourceId: 'loud', media: anyMedia }],
    ['mute', { sourceId: 'mute', media: { ...anyMedia, audio: null } }],
    ['music', { sourceId: 'music', media: { ...anyMedia, video: null } }],
  ]),
  rasters: new Map(),
};
const plan = (spec: Omit<CompositionSpec, 'title'>): ReturnType<typeof planAudio> =>
  planAudio(buildTimeline({ title: 'x', ...spec }), material);

describe('planAudio', () => {
  it('is silence of the exact length where nothing sounds', () => {
    expect(plan({ clips: [{ video_url: 'mute', start_time: 0, end_time: 2.5 }] })).toEqual({
      totalSamples: 120_000,
      tracks: [],
    });
  });

  it('places the sound of clips by samples, cut at their out points', () => {
    const mix = plan({
      clips: [
        { video_url: 'loud', start_time: 0.5, end_time: 2, trim_start: 1 },
        { video_url: 'mute', start_time: 2, end_time: 3 },
        { video_url: 'loud', start_time: 3, end_time: 5, trim_start: 10, trim_end: 10.5 },
      ],
    });
    expect(mix.tracks).toEqual([
      {
        volume: 1,
        pieces: [
          { sourceId: 'loud', startSample: 24_000, samples: 72_000, sourceSample: 48_000 },
          { sourceId: 'loud', startSample: 144_000, samples: 24_000, sourceSample: 480_000 },
        ],
      },
    ]);
  });

  it('plays music and voice from the beginning, at their volumes', () => {
    const mix = plan({
      clips: [{ video_url: 'mute', start_time: 0, end_time: 2 }],
      audio: { music_url: 'music', voiceover_url: 'loud', voiceover_volume: 0.25 },
    });
    expect(mix.tracks.map(({ volume, pieces }) => [volume, pieces[0]?.sourceId, pieces[0]?.samples])).toEqual([
      [0.5, 'music', 96_000],
      [0.25, 'loud', 96_000],
    ]);
  });

  it('repeats, or ends, the sound with its picture', () => {
    const clip = { video_url: 'loud', start_time: 1, end_time: 4, trim_start: 2, trim_end: 3 };
    const piece = { sourceId: 'loud', startSample: 48_000, sourceSample: 96_000 };
    expect(plan({ clips: [{ ...clip, underrun: 'loop' }] }).tracks[0]?.pieces).toEqual([
      { ...piece, samples: 144_000, repeatSamples: 48_000 },
    ]);
    expect(plan({ clips: [{ ...clip, underrun: 'black' }] }).tracks[0]?.pieces).toEqual([
      { ...piece, samples: 48_000 },
    ]);
  });

  it('reads a long range anew for each repetition', () => {
    const long = { ...anyMedia, durationUs: 90_000_000 };
    const video = anyMedia.video && { ...anyMedia.video, durationUs: 90_000_000 };
    const source = { sourceId: 'long', media: { ...long, video } };
    const clip = { video_url: 'long', start_time: 0, end_time: 200, underrun: 'loop' } as const;
    const timeline = buildTimeline({ title: 'x', clips: [clip] });
    const { tracks } = planAudio(timeline, { ...material, sources: new Map([['long', source]]) });
    expect(tracks[0]?.pieces.map(({ startSample, samples }) => [startSample / 48_000, samples / 48_000])).toEqual([
      [0, 90],
      [90, 90],
      [180, 20],
    ]);
  });

  it('leaves out what is turned down to nothing', () => {
    const mix = plan({
      clips: [{ video_url: 'loud', start_time: 0, end_time: 2 }],
      audio: { music_url: 'music', music_volume: 0, original_audio_volume: 0 },
    });
    expect(mix.tracks).toEqual([]);
  });
});
