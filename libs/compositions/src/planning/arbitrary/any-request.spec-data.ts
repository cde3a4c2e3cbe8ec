import fc from 'fast-check';
import type { CompositionSpec } from '../../spec';
import { anyMedia, anySound } from '../arbitrary-composition.spec-data';
import type { PlannedSource } from '../plan-material';
import { anyAudio } from './any-audio.spec-data';
import { SOURCE_URLS } from './any-clip.spec-data';
import { anyOutput } from './any-output.spec-data';
import { anyOverlay } from './any-overlay.spec-data';
import { anyTrack } from './any-track.spec-data';
import { optional } from './any-value.spec-data';

/** Well-formed requests that use everything. A field of the contract that has an arbitrary is a part of its own. */
export const anyRequest: fc.Arbitrary<CompositionSpec> = fc.record(
  {
    title: fc.string({ minLength: 1, maxLength: 20 }).filter((title) => title.trim() !== ''),
    clips: fc.tuple(anyTrack(0), anyTrack(1), anyTrack(9)).map((tracks) => tracks.flat()),
    audio: optional(anyAudio),
    overlays: optional(fc.array(anyOverlay, { maxLength: 6 })),
    output: optional(anyOutput),
    callback_url: optional(fc.webUrl()),
    metadata: optional(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 })),
    priority: optional(fc.integer({ min: 1, max: 10 })),
  },
  { requiredKeys: ['title', 'clips'] },
);

const [WHOLE = '', MUTE = '', SHORT = '', LATE = ''] = SOURCE_URLS;

/** What the addresses of any request lead to. */
export const anySources: ReadonlyMap<string, PlannedSource> = new Map([
  [WHOLE, { sourceId: 'whole', media: anyMedia }],
  [MUTE, { sourceId: 'mute', media: { ...anyMedia, audio: null } }],
  [SHORT, { sourceId: 'short', media: lasting(1_300_000) }],
  [LATE, { sourceId: 'late', media: { ...anyMedia, audio: { ...anySound, startUs: 700_000, sampleRate: 44_100 } } }],
]);

function lasting(durationUs: number): PlannedSource['media'] {
  const video = anyMedia.video && { ...anyMedia.video, durationUs, hasAlpha: true, isVariableRate: true };
  return { ...anyMedia, durationUs, video, audio: { ...anySound, durationUs: durationUs - 90_000, channels: 6 } };
}
