import * as fc from 'fast-check';
import { anyMedia } from '../planning/arbitrary-composition.spec-data';
import type { PlanMaterial } from '../planning/plan-material';
import { planRender } from '../planning/plan-render';
import type { RenderPlan } from '../planning/render-plan';
import type { CompositionSpec } from '../spec';
import { segmentsOf } from '../planning/render-plan';
import { soundOfPlan } from '../planning/sound-of-plan';
import { buildTimeline } from '../timeline/build-timeline';
import { fingerprintPart, fingerprintPlan } from './fingerprint-plan';

const FPS = 30;
const SOURCES = [{ sourceId: 'clip', media: anyMedia }];
const FFMPEG = '5.1.9';
const RUNS = { numRuns: 40 };
const CLIP_URL = 'https://media.example/clip.mp4';

/** A request in frames: clips one after the other from the first frame on, overlays within them. */
interface Draft {
  readonly clips: readonly { readonly frames: number; readonly trimFrame: number }[];
  readonly overlays: readonly { readonly startFrame: number; readonly frames: number }[];
}

const arbitraryDraft: fc.Arbitrary<Draft> = fc.record({
  clips: fc.array(
    fc.record({ frames: fc.integer({ min: 1, max: 900 }), trimFrame: fc.integer({ min: 0, max: 600 }) }),
    {
      minLength: 1,
      maxLength: 8,
    },
  ),
  overlays: fc.array(
    fc.record({ startFrame: fc.integer({ min: 0, max: 900 }), frames: fc.integer({ min: 1, max: 300 }) }),
    { maxLength: 5 },
  ),
});

function specOf({ clips, overlays }: Draft, { shiftFrames = 0, url = CLIP_URL, title = 'any' } = {}): CompositionSpec {
  let cursor = shiftFrames;
  const end = clips.reduce((sum, { frames }) => sum + frames, 0);
  return {
    title,
    clips: clips.map(({ frames, trimFrame }) => {
      const start_time = cursor / FPS;
      cursor += frames;
      return { video_url: url, start_time, end_time: cursor / FPS, trim_start: trimFrame / FPS };
    }),
    overlays: overlays
      .filter(({ startFrame }) => startFrame < end)
      .map(({ startFrame, frames }) => ({
        text: 'any',
        position: 'center',
        start_time: (shiftFrames + startFrame) / FPS,
        end_time: (shiftFrames + Math.min(end, startFrame + frames)) / FPS,
      })),
    output: { fps: FPS },
  };
}

function planOf(spec: CompositionSpec, rasterId: (index: number) => string = (index) => `text-${index}`): RenderPlan {
  const material: PlanMaterial = {
    sources: new Map(spec.clips.map((clip) => [clip.video_url, { sourceId: 'clip', media: anyMedia }])),
    rasters: new Map(
      (spec.overlays ?? []).map((_, index) => [index, { kind: 'raster', rasterId: rasterId(index), x: 0, y: 0 }]),
    ),
  };
  return planRender(buildTimeline(spec), material);
}

function keysOf(plan: RenderPlan): { segments: string[]; audio: string | undefined } {
  const parts = fingerprintPlan(plan, { sources: SOURCES, ffmpegVersion: FFMPEG, fontsSha256: null });
  const of = (wanted: string): string[] => parts.flatMap(({ kind, key }) => (kind === wanted ? key : []));
  return { segments: of('segment'), audio: of('audio')[0] };
}

describe('fingerprintPart', () => {
  it('names what is made as the plan does, unless another ffmpeg makes it', () => {
    fc.assert(
      fc.property(arbitraryDraft, (draft) => {
        const plan = planOf(specOf(draft));
        const sound = soundOfPlan(plan);
        const keysBy = (ffmpegVersion: string): string[] =>
          [...segmentsOf(plan), ...(sound ? [sound] : [])].map((part) =>
            fingerprintPart(part, { sources: SOURCES, ffmpegVersion, fontsSha256: null }),
          );
        const { segments, audio } = keysOf(plan);
        expect(keysBy(FFMPEG)).toEqual([...segments, audio]);
        expect(keysBy('7.1').filter((key) => segments.includes(key) || key === audio)).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('fingerprintPlan', () => {
  it('knows neither the title nor the address, and survives a database that sorts fields its own way', () => {
    fc.assert(
      fc.property(arbitraryDraft, (draft) => {
        const plan = planOf(specOf(draft));
        const keys = keysOf(plan);
        expect(keysOf(planOf(specOf(draft, { title: 'other', url: 'https://cdn.example/x?signature=1' })))).toEqual(
          keys,
        );
        expect(keysOf(sortedByLength(plan) as RenderPlan)).toEqual(keys);
      }),
      RUNS,
    );
  });

  it('gives a timeline that begins later the same segments', () => {
    fc.assert(
      fc.property(arbitraryDraft, fc.integer({ min: 1, max: 5000 }), (draft, shiftFrames) => {
        const { segments } = keysOf(planOf(specOf(draft)));
        const later = keysOf(planOf(specOf(draft, { shiftFrames }))).segments;
        expect(later.slice(-segments.length)).toEqual(segments);
      }),
      RUNS,
    );
  });

  it('gives an edit other keys where it shows, and only there', () => {
    fc.assert(
      fc.property(arbitraryDraft, fc.nat(), (draft, choice) => {
        const edited = choice % draft.clips.length;
        const clips = draft.clips.map((clip, index) =>
          index === edited ? { ...clip, trimFrame: clip.trimFrame + 1 } : clip,
        );
        const startFrame = draft.clips.slice(0, edited).reduce((sum, { frames }) => sum + frames, 0);
        const endFrame = startFrame + (draft.clips[edited]?.frames ?? 0);
        const [before, after] = [draft, { ...draft, clips }].map((each) => {
          const plan = planOf(specOf(each));
          const keys = keysOf(plan).segments;
          return plan.segments.map((segment, index) => ({ at: segment.startFrame, key: keys[index] }));
        });
        const elsewhere = (parts = before): typeof before =>
          parts?.filter(({ at }) => at < startFrame || at >= endFrame);
        expect(elsewhere(after)).toEqual(elsewhere());
        const first = (parts = before): typeof before => parts?.filter(({ at }) => at === startFrame);
        expect(first(after)).not.toEqual(first());
      }),
      RUNS,
    );
  });

  it('gives another text other keys while it is shown, and leaves the sound alone', () => {
    fc.assert(
      fc.property(arbitraryDraft, (draft) => {
        const spec = specOf(draft);
        const plan = planOf(spec);
        const before = keysOf(plan);
        const after = keysOf(planOf(spec, (index) => `other-${index}`));
        const showsText = plan.segments.map(
          (segment) => segment.kind === 'encode' && segment.layers.some(({ kind }) => kind === 'raster'),
        );
        expect(before.segments.map((key, index) => key !== after.segments[index])).toEqual(showsText);
        expect(after.audio).toBe(before.audio);
      }),
      RUNS,
    );
  });
});

/** A clip under a title, all in frames; the title is counted from the beginning of the clip. */
interface TitledClip {
  readonly trim: number;
  readonly frames: number;
  readonly titleFrame: number;
  readonly titleFrames: number;
}

const arbitraryTitledClip: fc.Arbitrary<TitledClip> = fc.record({
  trim: fc.integer({ min: 0, max: 300 }),
  // Shorter ones have shorter chunks.
  frames: fc.integer({ min: 1000, max: 1500 }),
  titleFrame: fc.integer({ min: 0, max: 800 }),
  titleFrames: fc.integer({ min: 1, max: 100 }),
});

/** Further from where something begins or ends than the shorter chunks there reach, in frames. */
const REACH: Readonly<Record<'mp4' | 'hls', number>> = { mp4: 8 * FPS, hls: 10 * FPS };

describe.each(['mp4', 'hls'] as const)('an edit that cuts a long clip anew, in %s', (format) => {
  it('leaves its parts what they are but for those where that is', () => {
    fc.assert(
      fc.property(arbitraryTitledClip, arbitraryTitledClip, (before, after) => {
        const edges = [before, after].flatMap(({ trim, frames, titleFrame, titleFrames }) =>
          [0, frames, titleFrame, titleFrame + titleFrames].map((frame) => trim + frame),
        );
        const planTitled = (clip: TitledClip): RenderPlan => planOf({ ...titled(clip), output: { fps: FPS, format } });
        const there = new Set(keysOf(planTitled(before)).segments);
        const plan = planTitled(after);
        const keys = keysOf(plan).segments;
        const missed = plan.segments.filter((_, index) => !there.has(keys[index] ?? ''));
        const farOff = missed.filter(({ startFrame, frames }) => {
          const first = after.trim + startFrame;
          return edges.every((edge) => edge < first - REACH[format] || edge > first + frames + REACH[format]);
        });
        expect(farOff).toEqual([]);
      }),
      RUNS,
    );
  });
});

function titled({ trim, frames, titleFrame, titleFrames }: TitledClip): CompositionSpec {
  return specOf({ clips: [{ frames, trimFrame: trim }], overlays: [{ startFrame: titleFrame, frames: titleFrames }] });
}

/** `jsonb` keeps the fields of a record by the length of their names: https://www.postgresql.org/docs/current/datatype-json.html */
function sortedByLength(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedByLength);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([name, field]) => [name, sortedByLength(field)]));
}
