import fc from 'fast-check';
import {
  ASPECTS,
  OUTPUT_FPS,
  RESOLUTIONS,
  VIDEO_QUALITIES,
  type HlsSpec,
  type OutputFps,
  type OutputSpec,
} from '../../spec';
import { optional } from './any-value.spec-data';

const keysOf = <T extends object>(table: T): (keyof T)[] => Object.keys(table) as (keyof T)[];

const NONE_REQUIRED = { requiredKeys: [] };

const anyRendition = fc.record({ height: fc.integer({ min: 60, max: 300 }).map((half) => 2 * half) });

const anyHls: fc.Arbitrary<HlsSpec> = fc.oneof(
  fc.record({ ladder: optional(fc.boolean()) }),
  fc.record({
    renditions: fc.uniqueArray(anyRendition, { minLength: 1, maxLength: 3, selector: ({ height }) => height }),
  }),
);

/** Fields that every format with a picture has. */
const COMMON = {
  resolution: optional(fc.constantFrom(...keysOf(RESOLUTIONS))),
  aspect: optional(fc.constantFrom(...keysOf(ASPECTS))),
  fps: optional(fc.constantFrom<OutputFps | 'source'>(...OUTPUT_FPS, 'source')),
  codec: optional(fc.constantFrom('h264' as const, 'hevc' as const)),
  quality: optional(fc.constantFrom(...VIDEO_QUALITIES)),
};

/** Any format; what does not go with it is left out. */
export const anyOutput: fc.Arbitrary<OutputSpec> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ ...COMMON, format: optional(fc.constantFrom('mp4', 'mov')) }, NONE_REQUIRED) },
  {
    weight: 2,
    arbitrary: fc.record(
      { ...COMMON, format: fc.constant('hls' as const), hls: optional(anyHls) },
      { requiredKeys: ['format'] },
    ),
  },
  fc.record({ format: fc.constant('webm' as const), fps: COMMON.fps, quality: COMMON.quality }),
  fc.record({
    format: fc.constant('gif' as const),
    fps: optional(fc.constantFrom(24 as const, 25 as const, 'source' as const)),
    aspect: COMMON.aspect,
  }),
  fc.record({ format: fc.constantFrom('mp3', 'm4a'), quality: COMMON.quality }),
);
