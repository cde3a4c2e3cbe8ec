import fc from 'fast-check';
import { ASPECTS, OUTPUT_FPS, RESOLUTIONS, type OutputFps, type OutputSpec } from '../../spec';
import { optional } from './any-value.spec-data';

const keysOf = <T extends object>(table: T): (keyof T)[] => Object.keys(table) as (keyof T)[];

export const anyOutput: fc.Arbitrary<OutputSpec> = fc.record(
  {
    resolution: optional(fc.constantFrom(...keysOf(RESOLUTIONS))),
    aspect: optional(fc.constantFrom(...keysOf(ASPECTS))),
    fps: optional(fc.constantFrom<OutputFps | 'source'>(...OUTPUT_FPS, 'source')),
    format: optional(fc.constantFrom('mp4' as const, 'mov' as const)),
    codec: optional(fc.constantFrom('h264' as const, 'hevc' as const)),
    quality: optional(fc.constantFrom('low' as const, 'medium' as const, 'high' as const)),
  },
  { requiredKeys: [] },
);
