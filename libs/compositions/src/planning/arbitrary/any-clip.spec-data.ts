import { CLIP_FITS, MOTION_TYPES } from '@app/media-processing';
import fc from 'fast-check';
import { CLIP_UNDERRUNS, type ClipSpec } from '../../spec';
import { anyPosition, optional, secondsUpTo, shareOf } from './any-value.spec-data';

/** Addresses of the sources that any request is made of; see `anySources`. */
export const SOURCE_URLS = ['whole', 'mute', 'short', 'late'].map((name) => `https://media.example/${name}.mp4`);

const LUT_URL = 'https://media.example/warm.cube';

const anyFilter = fc.oneof(
  fc.constantFrom({ type: 'grayscale' as const }, { type: 'sepia' as const }),
  fc.record({
    type: fc.constantFrom('brightness', 'contrast', 'saturation', 'gamma', 'blur'),
    amount: shareOf(0.1, 1),
  }),
  fc.record({ type: fc.constant('chroma_key' as const), color: fc.constant('#00FF00'), similarity: shareOf(0.01, 1) }),
  fc.record({ type: fc.constant('lut' as const), url: fc.constant(LUT_URL), intensity: optional(shareOf(0, 1)) }),
);

/** Of a clip, all but its place in time and on a track, and how it is come to; `length` is that of its slot, in seconds. */
export const anyClipOf = (
  length: number,
): fc.Arbitrary<Omit<ClipSpec, 'start_time' | 'end_time' | 'track' | 'transition'>> =>
  fc.record(
    {
      video_url: fc.constantFrom(...SOURCE_URLS),
      trim_start: optional(secondsUpTo(1)),
      trim_end: optional(secondsUpTo(30).map((seconds) => 2 + seconds)),
      fit: optional(fc.constantFrom(...CLIP_FITS)),
      underrun: optional(fc.constantFrom(...CLIP_UNDERRUNS)),
      position: optional(anyPosition),
      scale: optional(shareOf(0.01, 1)),
      opacity: optional(shareOf(0, 1)),
      rotation: optional(shareOf(-360, 360)),
      crop: optional(
        fc.constantFrom({ x: 0, y: 0, width: 100, height: 100 }, { x: 33.3, y: 10, width: 66.7, height: 1 }),
      ),
      fade_in: optional(secondsUpTo(length / 3)),
      fade_out: optional(secondsUpTo(length / 3)),
      speed: optional(shareOf(0.25, 4)),
      motion: optional(fc.record({ type: fc.constantFrom(...MOTION_TYPES), amount: shareOf(0.01, 1) })),
      filters: optional(fc.array(anyFilter, { maxLength: 3 })),
      volume: optional(shareOf(0, 2)),
    },
    { requiredKeys: ['video_url'] },
  );
