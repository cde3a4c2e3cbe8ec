import fc from 'fast-check';
import type { AudioSpec } from '../../spec';
import { SOURCE_URLS } from './any-clip.spec-data';
import { optional, secondsUpTo, shareOf } from './any-value.spec-data';

const anyUrl = fc.constantFrom(...SOURCE_URLS.filter((url) => !url.includes('mute')));

const anyTrack = fc.record(
  {
    url: anyUrl,
    start_time: optional(secondsUpTo(90)),
    trim_start: optional(secondsUpTo(1)),
    volume: optional(shareOf(0, 2)),
    fade_in: optional(secondsUpTo(5)),
    fade_out: optional(secondsUpTo(5)),
  },
  { requiredKeys: ['url'] },
);

export const anyAudio: fc.Arbitrary<AudioSpec> = fc.record(
  {
    music_url: optional(anyUrl),
    voiceover_url: optional(anyUrl),
    music_volume: optional(shareOf(0, 1)),
    voiceover_volume: optional(shareOf(0, 1)),
    original_audio_volume: optional(shareOf(0, 1)),
    music_loop: optional(fc.boolean()),
    music_fade_in: optional(secondsUpTo(9)),
    music_fade_out: optional(secondsUpTo(9)),
    ducking: optional(fc.boolean()),
    loudness_lufs: optional(shareOf(-40, -9)),
    tracks: optional(fc.array(anyTrack, { maxLength: 20 })),
  },
  { requiredKeys: [] },
);
