import type { AudioInfo, MediaInfo } from '@app/media-processing';
import type { AudioSpec, AudioTrackSpec, CompositionSpec } from '../spec';
import { buildTimeline } from '../timeline/build-timeline';
import { anyMedia, anySound } from './arbitrary-composition.spec-data';
import { planAudio } from './plan-audio';
import type { PlanMaterial } from './plan-material';

const soundOf = (seconds: number): MediaInfo => {
  const audio: AudioInfo = { ...anySound, startUs: 25_000, durationUs: seconds * 1_000_000 };
  return { ...anyMedia, durationUs: audio.durationUs, video: null, audio };
};
const material: PlanMaterial = {
  sources: new Map([
    ['loud', { sourceId: 'loud', media: anyMedia }],
    ['mute', { sourceId: 'mute', media: { ...anyMedia, audio: null } }],
    ['jingle', { sourceId: 'jingle', media: soundOf(1.5) }],
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

  it('plays the sound at the speed of the picture', () => {
    const mix = plan({
      clips: [{ video_url: 'loud', start_time: 1, end_time: 5, trim_start: 2, trim_end: 6, speed: 2 }],
    });
    const piece = { sourceId: 'loud', startSample: 48_000, samples: 96_000, sourceSample: 96_000, speed: 2 };
    expect(mix.tracks[0]?.pieces).toEqual([piece]);
  });

  it('fades the sound with the picture', () => {
    const mix = plan({ clips: [{ video_url: 'loud', start_time: 1, end_time: 3, fade_in: 0.5, fade_out: 1 }] });
    expect(mix.tracks[0]?.pieces).toMatchObject([{ fadeInSamples: 24_000, fadeOutSamples: 48_000 }]);
  });

  it('mixes the sounds of clips on different tracks', () => {
    const mix = plan({
      clips: [
        { video_url: 'loud', start_time: 0, end_time: 2, track: 4 },
        { video_url: 'loud', start_time: 1, end_time: 2 },
        { video_url: 'loud', start_time: 2, end_time: 3, track: 4 },
      ],
    });
    const starts = mix.tracks.map(({ pieces }) => pieces.map(({ startSample }) => startSample));
    expect(starts).toEqual([[48_000], [0, 96_000]]);
  });

  describe('of clips that pass into one another', () => {
    const fade = { type: 'fade', duration: 0.5 } as const;
    const crossfade = { startSample: 96_000, samples: 24_000 };

    it('crosses over by samples, on two tracks of the mix', () => {
      const mix = plan({
        clips: [
          { video_url: 'loud', start_time: 0, end_time: 2.5 },
          { video_url: 'loud', start_time: 2, end_time: 4, transition: fade },
          { video_url: 'loud', start_time: 4, end_time: 5 },
        ],
      });
      expect(mix.tracks.map(({ pieces }) => pieces)).toMatchObject([
        [{ startSample: 0, crossfades: [{ ...crossfade, direction: 'out' }] }, { startSample: 192_000 }],
        [{ startSample: 96_000, samples: 96_000, crossfades: [{ ...crossfade, direction: 'in' }] }],
      ]);
      expect(mix.tracks[0]?.pieces[1]).not.toHaveProperty('crossfades');
    });

    it('goes by the picture where the sound is shorter, or is read again', () => {
      const long = { ...anyMedia, durationUs: 90_000_000 };
      const video = anyMedia.video && { ...anyMedia.video, durationUs: 90_000_000 };
      const source = { sourceId: 'long', media: { ...long, video } };
      const clips = [
        { video_url: 'loud', start_time: 0, end_time: 2.5, trim_end: 2.2 },
        {
          video_url: 'long',
          start_time: 2,
          end_time: 200,
          underrun: 'loop',
          trim_start: 10,
          transition: fade,
        } as const,
      ];
      const timeline = buildTimeline({ title: 'x', clips });
      const sources = new Map([...material.sources, ['long', source] as const]);
      const { tracks } = planAudio(timeline, { ...material, sources });
      expect(tracks[0]?.pieces).toMatchObject([{ samples: 105_600, crossfades: [{ ...crossfade, direction: 'out' }] }]);
      expect(tracks[1]?.pieces.map((piece) => piece.crossfades?.length ?? 0)).toEqual([1, 0, 0]);
    });
  });

  it('leaves out what is turned down to nothing', () => {
    const mix = plan({
      clips: [{ video_url: 'loud', start_time: 0, end_time: 2 }],
      audio: { music_url: 'music', music_volume: 0, original_audio_volume: 0 },
    });
    expect(mix.tracks).toEqual([]);
  });

  it('plays each clip at its own volume', () => {
    const clips = [0, 0.5, 2].map((volume, i) => ({ video_url: 'loud', start_time: i, end_time: i + 1, volume }));
    expect(plan({ clips }).tracks[0]?.pieces).toMatchObject([
      { startSample: 48_000, volume: 0.5 },
      { startSample: 96_000, volume: 2 },
    ]);
  });

  describe('further tracks', () => {
    const pieces = (...tracks: AudioTrackSpec[]): unknown =>
      plan({ clips: [{ video_url: 'mute', start_time: 0, end_time: 4 }], audio: { tracks } }).tracks;

    it('lie where they are placed, from their in to their out point', () => {
      const cut = { url: 'jingle', start_time: 1, trim_start: 0.3, trim_end: 0.8, volume: 1.5 };
      const piece = { sourceId: 'jingle', startSample: 48_000, samples: 24_000, sourceSample: 14_400 };
      expect(pieces(cut)).toEqual([{ volume: 1.5, pieces: [piece] }]);
    });

    it('fade where they end: at their out point, with their file, or with the timeline', () => {
      const fade_out = 0.5;
      expect(
        pieces(
          { url: 'jingle', fade_out, trim_end: 0.8 },
          { url: 'jingle', fade_out, trim_start: 1, trim_end: 90, fade_in: 0.1 },
          { url: 'jingle', fade_out, start_time: 3.5 },
        ),
      ).toMatchObject([
        { pieces: [{ samples: 38_400, fadeOutSamples: 24_000 }] },
        { pieces: [{ samples: 24_000, fadeInSamples: 4800, fadeOutSamples: 24_000 }] },
        { pieces: [{ samples: 24_000, fadeOutSamples: 24_000 }] },
      ]);
    });

    it('are left out beyond the end of the timeline', () => {
      expect(pieces({ url: 'jingle', start_time: 4 }, { url: 'jingle', start_time: 90 })).toEqual([]);
    });
  });

  describe('ducking', () => {
    const roles = (audio: AudioSpec): unknown[] =>
      plan({
        clips: [{ video_url: 'loud', start_time: 0, end_time: 4 }],
        audio: { music_url: 'music', ...audio },
      }).tracks.map(({ role }) => role);

    it.each<[string, AudioSpec, unknown[]]>([
      ['lowers the music under the voice', { ducking: true, voiceover_url: 'loud' }, [undefined, 'bed', 'voice']],
      [
        'does not take effects for voices',
        { ducking: true, voiceover_url: 'loud', tracks: [{ url: 'jingle' }] },
        [undefined, 'bed', 'voice', undefined],
      ],
      [
        'takes tracks for voices where there is no other',
        { ducking: true, tracks: [{ url: 'jingle' }, { url: 'loud' }] },
        [undefined, 'bed', 'voice', 'voice'],
      ],
      ['has to be asked for', { voiceover_url: 'loud' }, [undefined, undefined, undefined]],
    ])('%s', (_name, audio, expected) => {
      expect(roles(audio)).toEqual(expected);
    });
  });

  it('says what loudness is wanted', () => {
    const clips = [{ video_url: 'loud', start_time: 0, end_time: 4 }];
    expect(plan({ clips, audio: { loudness_lufs: -16 } }).loudnessLufs).toBe(-16);
    expect(plan({ clips, audio: {} })).not.toHaveProperty('loudnessLufs');
  });

  describe('music', () => {
    const musicPiece = (audio: AudioSpec): unknown => {
      const clips = [{ video_url: 'mute', start_time: 0, end_time: 4 }];
      return plan({ clips, audio: { music_url: 'jingle', ...audio } }).tracks[0]?.pieces[0];
    };
    const once = { sourceId: 'jingle', startSample: 0, samples: 192_000, sourceSample: 0 };

    it('is played as often as it takes', () => {
      expect(musicPiece({ music_loop: true })).toEqual({ ...once, repetitions: 3 });
    });

    it('is played once where it is long enough', () => {
      expect(musicPiece({ music_loop: true, music_url: 'music' })).toEqual({ ...once, sourceId: 'music' });
    });

    it('fades out where it ends', () => {
      expect(musicPiece({ music_fade_in: 0.5, music_fade_out: 1 })).toEqual({
        ...once,
        samples: 72_000,
        fadeInSamples: 24_000,
        fadeOutSamples: 48_000,
      });
    });

    it('fades out where the timeline ends', () => {
      expect(musicPiece({ music_fade_out: 1, music_loop: true })).toEqual({
        ...once,
        repetitions: 3,
        fadeOutSamples: 48_000,
      });
      expect(musicPiece({ music_fade_out: 1, music_url: 'music' })).toMatchObject({
        samples: 192_000,
        fadeOutSamples: 48_000,
      });
    });

    it('fades over all of it where the fade is longer', () => {
      expect(musicPiece({ music_fade_in: 90, music_fade_out: 90 })).toMatchObject({
        samples: 72_000,
        fadeInSamples: 72_000,
        fadeOutSamples: 72_000,
      });
    });
  });
});
