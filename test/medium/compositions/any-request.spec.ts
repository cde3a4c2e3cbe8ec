// Nothing that a client can send makes the way from a body to commands throw: it is refused, or it is planned.
import { Fault } from '@app/contracts';
import {
  bounceMix,
  compileAudioMix,
  compileSegment,
  framesToSamples,
  type LocalInputs,
  type Segment,
} from '@app/media-processing';
import { testSettings } from '@app/testing';
import fc from 'fast-check';
import { CompositionBody } from '../../../apps/api/src/compositions/composition-body.pipe';
import { ApiError } from '../../../apps/api/src/http/api-error';
import { anyCues } from '../../../libs/compositions/src/planning/arbitrary/any-overlay.spec-data';
import { anyRequest, anySources } from '../../../libs/compositions/src/planning/arbitrary/any-request.spec-data';
import { checkSources } from '../../../libs/compositions/src/planning/check-sources';
import { frameCues } from '../../../libs/compositions/src/planning/frame-cues';
import { planRender } from '../../../libs/compositions/src/planning/plan-render';
import type { RenderPlan } from '../../../libs/compositions/src/planning/render-plan';
import { inputsOfSegment } from '../../../libs/compositions/src/rendering/plan-inputs';
import type { CompositionSpec } from '../../../libs/compositions/src/spec';
import { buildTimeline } from '../../../libs/compositions/src/timeline/build-timeline';
import { resolveFps } from '../../../libs/compositions/src/timeline/source-frame-rate';
import { sourceReferences } from '../../../libs/compositions/src/timeline/source-references';

jest.setTimeout(300_000);

const pipe = new CompositionBody(testSettings({}));

/** The plan of a body; null when the client is told why there is none. Anything else is thrown. */
function planOf(body: unknown): RenderPlan | null {
  try {
    const spec = resolveFps(pipe.transform(body), (url) => anySources.get(url)?.media);
    const timeline = buildTimeline(spec);
    const known = sourceReferences(timeline).every(({ url }) => anySources.has(url));
    if (!known) return null;
    checkSources(sourceReferences(timeline), { sources: anySources }, timeline.frameRate);
    const rasters = new Map(
      timeline.overlays.map(({ index }) => [index, { kind: 'raster', rasterId: 'drawn', x: 0, y: 0 } as const]),
    );
    const subtitles = new Map(
      timeline.overlays
        .filter(({ kind }) => kind === 'subtitles')
        .map((overlay) => [overlay.index, { header: '', cues: frameCues(anyCues, overlay, timeline.frameRate) }]),
    );
    return planRender(timeline, { sources: anySources, rasters, subtitles });
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
        let next = 0;
        for (const { startFrame, frames } of plan.segments) {
          expect([startFrame, frames > 0 && Number.isInteger(frames)]).toEqual([next, true]);
          next += frames;
        }
        expect(next).toBe(plan.totalFrames);
        const { audio } = plan;
        if (!audio) throw new Error('There is sound in every one of these');
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
        if (!plan?.audio) return;
        const { segments, profile, totalFrames, audio } = plan;
        const commands = segments.map((segment) =>
          compileSegment({ segment, profile, inputs: withScripts(segment), outputPath: '/out.mp4', threads: 2 }),
        );
        expect(commands.reduce((sum, { expectedFrames }) => sum + (expectedFrames ?? NaN), 0)).toBe(totalFrames);
        const sound = { mix: audio, inputs: INPUTS, codec: 'aac', outputPath: '/out.m4a' } as const;
        const written = [...commands, compileAudioMix(sound)].flatMap(({ args }) => args.flat()).join(' ');
        expect(written).not.toMatch(/NaN|Infinity|undefined|null|\[object/);
        expect(bounceMix(audio).mix.totalSamples).toBe(audio.totalSamples);
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
});

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

  it('is refused when its title has ten megabytes, and when it is nested ten thousand deep', () => {
    const [request] = fc.sample(anyRequest, 1);
    expect(planOf({ ...request, title: 'x'.repeat(10 * 1024 ** 2) })).toBeNull();
    const deep: unknown = JSON.parse('['.repeat(10_000) + ']'.repeat(10_000));
    for (const name of ['title', 'clips', 'audio', 'overlays', 'output']) {
      expect(planOf({ ...request, [name]: deep })).toBeNull();
    }
  });
});
