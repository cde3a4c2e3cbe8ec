// Nothing that a client can send makes the way from a body to commands throw: it is refused, or it is planned.
import { Fault } from '@app/contracts';
import {
  bounceMix,
  compileAudioMix,
  compileSegment,
  CONTAINERS,
  framesToSamples,
  framesToSeconds,
  secondsToFrames,
  type LocalInputs,
  type Rational,
  type Segment,
} from '@app/media-processing';
import { testSettings } from '@app/testing';
import fc from 'fast-check';
import { judgeBodiesBy } from '../../../apps/api/src/compositions/judge-body';
import { ApiError } from '../../../apps/api/src/http/api-error';
import { anyCues } from '../../../libs/compositions/src/planning/arbitrary/any-overlay.spec-data';
import { anyRequest, anySources } from '../../../libs/compositions/src/planning/arbitrary/any-request.spec-data';
import { checkSources } from '../../../libs/compositions/src/planning/check-sources';
import { frameCues } from '../../../libs/compositions/src/planning/frame-cues';
import type { PlanMaterial } from '../../../libs/compositions/src/planning/plan-material';
import { planRender } from '../../../libs/compositions/src/planning/plan-render';
import { picturesOf, type RenderPlan } from '../../../libs/compositions/src/planning/render-plan';
import { inputsOfSegment } from '../../../libs/compositions/src/rendering/inputs/inputs-of-plan';
import type { CompositionSpec } from '../../../libs/compositions/src/spec';
import { buildTimeline } from '../../../libs/compositions/src/timeline/build-timeline';
import { inRendition, outputRenditions } from '../../../libs/compositions/src/timeline/output-renditions';
import { resolveFps } from '../../../libs/compositions/src/timeline/source-frame-rate';
import { sourceReferences } from '../../../libs/compositions/src/timeline/source-references';
import type { Timeline } from '../../../libs/compositions/src/timeline/timeline';

jest.setTimeout(300_000);

const judge = judgeBodiesBy(testSettings({ webhookSecret: Buffer.alloc(32) }));

const LUT_ID = 'warm';

/** Whatever a timeline names is one of the sources that there are, the one LUT, or the one file of subtitles. */
function materialOf({ clips, overlays, frameRate }: Timeline): PlanMaterial {
  return {
    sources: anySources,
    rasters: new Map(overlays.map(({ index }) => [index, { kind: 'raster', rasterId: 'drawn', x: 0, y: 0 }])),
    luts: new Map(
      clips.flatMap(({ look }) =>
        look.filters.flatMap((filter) => (filter.type === 'lut' ? [[filter.field, LUT_ID]] : [])),
      ),
    ),
    subtitles: new Map(
      overlays
        .filter(({ kind }) => kind === 'subtitles')
        .map((overlay) => [overlay.index, { header: '', cues: frameCues(anyCues, overlay, frameRate) }]),
    ),
  };
}

/** The plan of a body; null when the client is told why there is none. Anything else is thrown. */
function planOf(body: unknown): RenderPlan | null {
  const { problems, sound } = judge(body);
  if (problems.length > 0) return null;
  try {
    const spec = resolveFps(sound, (url) => anySources.get(url)?.media);
    const timeline = buildTimeline(spec);
    const known = sourceReferences(timeline).every(({ url }) => anySources.has(url));
    if (!known) return null;
    checkSources(sourceReferences(timeline), { sources: anySources }, timeline.frameRate);
    const plan = planRender(timeline, materialOf(timeline));
    const renditions = outputRenditions(spec.output).map((rendition) => {
      const smaller = buildTimeline(inRendition(spec, rendition));
      return planRender(smaller, materialOf(smaller));
    });
    return { ...plan, renditions };
  } catch (error) {
    if (error instanceof ApiError && error.status === 400) return null;
    if (error instanceof Fault && error.blame === 'user') return null;
    throw error;
  }
}

const INPUTS: LocalInputs = {
  sources: new Map(
    [...anySources.values()].map(({ sourceId, media }) => [sourceId, { path: `/in/${sourceId}`, media }]),
  ),
  rasters: new Map([['drawn', '/in/drawn.png']]),
  luts: new Map([[LUT_ID, '/in/warm.cube']]),
};

const withScripts = (segment: Segment): LocalInputs => ({
  ...INPUTS,
  scripts: new Map(inputsOfSegment(segment).scriptIds.map((id) => [id, `/in/${id}.ass`])),
  fontConfig: '/in/fonts.conf',
});

describe('a request that uses everything', () => {
  it('is planned, into segments that tile its frames and sound that fills them', () => {
    let planned = 0;
    fc.assert(
      fc.property(anyRequest, (spec) => {
        const plan = planOf(spec);
        if (!plan) return;
        planned += 1;
        const { picture, sound } = CONTAINERS[plan.format];
        for (const { segments } of picturesOf(plan)) {
          let next = 0;
          for (const { startFrame, frames } of segments) {
            expect([startFrame, frames > 0 && Number.isInteger(frames)]).toEqual([next, true]);
            next += frames;
          }
          expect(next).toBe(picture ? plan.totalFrames : 0);
        }
        const { audio } = plan;
        expect(audio === null).toBe(!sound);
        if (!audio) return;
        expect(audio.totalSamples).toBe(framesToSamples(plan.totalFrames, plan.profile.frameRate));
        for (const { startSample, samples, sourceSample } of audio.tracks.flatMap(({ pieces }) => pieces)) {
          expect([startSample, samples, sourceSample].every((value) => Number.isInteger(value) && value >= 0)).toBe(
            true,
          );
          expect(startSample + samples).toBeLessThanOrEqual(audio.totalSamples);
        }
      }),
      { numRuns: 300 },
    );
    expect(planned).toBeGreaterThan(150);
  });

  it('becomes commands that make as many frames', () => {
    fc.assert(
      fc.property(anyRequest, (spec) => {
        const plan = planOf(spec);
        if (!plan) return;
        const { totalFrames, audio } = plan;
        const commands = picturesOf(plan).flatMap(({ profile, segments }) => {
          const made = segments.map((segment) =>
            compileSegment({ segment, profile, inputs: withScripts(segment), outputPath: '/out.mp4', threads: 2 }),
          );
          const frames = made.reduce((sum, { expectedFrames }) => sum + (expectedFrames ?? NaN), 0);
          expect(frames).toBe(CONTAINERS[plan.format].picture ? totalFrames : 0);
          return made;
        });
        const mixes = audio ? [{ mix: audio, inputs: INPUTS, codec: 'aac', outputPath: '/out.m4a' } as const] : [];
        const written = [...commands, ...mixes.map(compileAudioMix)].flatMap(({ args }) => args.flat()).join(' ');
        expect(written).not.toMatch(/\b(?:NaN|Infinity|undefined|null)\b|\[object/);
        if (audio) expect(bounceMix(audio).mix.totalSamples).toBe(audio.totalSamples);
      }),
      { numRuns: 100 },
    );
  });

  it('means the same when it is sent again as JSON', () => {
    fc.assert(
      fc.property(anyRequest, (spec) => {
        const again = JSON.parse(JSON.stringify(spec)) as CompositionSpec;
        expect(planOf(again)).toEqual(planOf(spec));
      }),
      { numRuns: 100 },
    );
  });

  it('means the same when its first clip is named by a variable', () => {
    fc.assert(
      fc.property(anyRequest, (spec) => {
        const [first, ...others] = spec.clips;
        const named = { ...spec, clips: [{ ...first, video_url: '{{CLIP}}' }, ...others] };
        expect(planOf({ ...named, merge: { CLIP: first?.video_url } })).toEqual(planOf(spec));
      }),
      { numRuns: 100 },
    );
  });

  it('means the same when its times are given as the frames that they were rounded to', () => {
    fc.assert(
      fc.property(anyRequest, (spec) => {
        const plan = planOf(spec);
        // Before the rate of the source is known, transitions have to fit in seconds, which rounding changes.
        if (spec.output?.fps === 'source') return;
        if (plan) expect(planOf(onFrames(spec, plan.profile.frameRate))).toEqual(plan);
      }),
      { numRuns: 100 },
    );
  });
});

function onFrames(spec: CompositionSpec, rate: Rational): CompositionSpec {
  const rounded = <T extends { readonly start_time: number; readonly end_time: number }>(slot: T): T => ({
    ...slot,
    start_time: framesToSeconds(secondsToFrames(slot.start_time, rate), rate),
    end_time: framesToSeconds(secondsToFrames(slot.end_time, rate), rate),
  });
  return { ...spec, clips: spec.clips.map(rounded), overlays: (spec.overlays ?? []).map(rounded) };
}

const odd = fc.oneof(
  fc.constantFrom<unknown>(NaN, Infinity, -Infinity, 1e308, -0, 5e-324, 0.1 + 0.2, 2 ** 53, -1, null, '', '7', [], {}, [
    null,
  ]),
  fc.constantFrom<unknown>('x'.repeat(10_000), { __proto__: null, a: 1 }, JSON.parse('{"__proto__":{"a":1}}'), [
    [[[[]]]],
  ]),
  fc.jsonValue({ maxDepth: 4 }),
  fc.double(),
);

/** The same request with something else in one place of it. */
function changed(value: unknown, at: number, replacement: unknown): unknown {
  const places: (readonly (string | number)[])[] = [];
  const walk = (part: unknown, path: readonly (string | number)[]): void => {
    places.push(path);
    if (typeof part !== 'object' || part === null) return;
    for (const key of Object.keys(part)) walk((part as Record<string, unknown>)[key], [...path, key]);
  };
  walk(value, []);
  const set = (part: unknown, [key, ...rest]: readonly (string | number)[]): unknown => {
    if (key === undefined) return replacement;
    if (Array.isArray(part))
      return part.map((each, index) => (String(index) === key ? set(each, rest) : each) as unknown);
    const object = part as Record<string, unknown>;
    return { ...object, [key]: set(object[key], rest) };
  };
  return set(value, places[at % places.length] ?? []);
}

describe('any body', () => {
  it('is refused or planned when it is some JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (body) => void planOf(body)),
      { numRuns: 500 },
    );
  });

  it('is refused or planned when it is a request with anything in any place', () => {
    const changes = fc.array(fc.tuple(fc.nat(), odd), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(anyRequest, changes, (spec, made) => {
        planOf(made.reduce<unknown>((body, [at, replacement]) => changed(body, at, replacement), spec));
      }),
      { numRuns: 1500 },
    );
  });

  it('is refused or planned when it has variables that are anything', () => {
    const name = fc.constantFrom('A', 'B', 'A-B', '__proto__', '');
    const value = fc.oneof({ weight: 5, arbitrary: fc.constantFrom('x', '{{A}}', ...anySources.keys()) }, odd);
    const variables = fc.oneof({ weight: 5, arbitrary: fc.dictionary(name, value, { maxKeys: 3 }) }, odd);
    fc.assert(
      fc.property(anyRequest, fc.nat(), variables, (spec, at, merge) => {
        const [first, ...others] = spec.clips;
        planOf({ ...spec, clips: [{ ...first, video_url: '{{A}}' }, ...others], merge });
        planOf({ ...(changed(spec, at, '{{A}}{{B}}') as object), merge });
      }),
      { numRuns: 300 },
    );
  });

  it('is refused when its title has ten megabytes, and when it is nested ten thousand deep', () => {
    const [request] = fc.sample(anyRequest, 1);
    expect(planOf({ ...request, title: 'x'.repeat(10 * 1024 ** 2) })).toBeNull();
    const deep: unknown = JSON.parse('['.repeat(10_000) + ']'.repeat(10_000));
    for (const name of ['title', 'clips', 'audio', 'overlays', 'output', 'metadata', 'merge']) {
      expect(planOf({ ...request, [name]: deep })).toBeNull();
    }
  });
});
