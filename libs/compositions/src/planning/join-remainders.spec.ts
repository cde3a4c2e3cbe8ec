import { markFrames, type PacketIndex, type RasterLayer, type Segment } from '@app/media-processing';
import * as fc from 'fast-check';
import type { ClipSpec, CompositionSpec } from '../spec';
import { buildTimeline } from '../timeline/build-timeline';
import type { Timeline } from '../timeline/timeline';
import { arbitrarySpec, materialFor } from './arbitrary-composition.spec-data';
import type { PlanMaterial } from './plan-material';
import { planSegments } from './plan-segments';

const FRAMES = 1800;
const CHUNK_SECONDS = 60;
const STILL: RasterLayer = { kind: 'raster', rasterId: 'r', x: 0, y: 0 };
const FADE = { kind: 'fade', frames: 10 } as const;
const FADING: RasterLayer = { ...STILL, animation: { offset: 0, frames: 60, in: FADE, out: null, strip: null } };

/** With an IDR picture every two seconds, and nothing but those to end before. */
const INDEX: PacketIndex = indexWith(Array.from({ length: FRAMES / 60 }, (_, number) => number * 60));

function indexWith(idrFrames: readonly number[]): PacketIndex {
  return { frames: FRAMES, idrFrames, ends: markFrames([...idrFrames, FRAMES]) };
}

function copyable(spec: CompositionSpec, index = INDEX): PlanMaterial {
  return { ...materialFor(spec), copies: { extradataSha256: 'sets', indexes: new Map([['clip', index]]) } };
}

function clip(from: number, to: number, more: Partial<ClipSpec> = {}): ClipSpec {
  return { video_url: 'https://media.example/clip.mp4', start_time: from, end_time: to, ...more };
}

type Overlays = NonNullable<CompositionSpec['overlays']>;

const text = (start_time: number, end_time: number): Overlays[number] => ({
  ...{ text: 'Hello', position: 'center', start_time, end_time },
});

interface Case {
  readonly clips?: CompositionSpec['clips'];
  readonly raster?: RasterLayer;
}

function plan(overlays: Overlays, { clips = [clip(0, 20)], raster = STILL }: Case = {}): Segment[] {
  const spec = { title: 'x', clips, overlays };
  const rasters = new Map(overlays.map((_, index) => [index, raster]));
  return planSegments(buildTimeline(spec), { ...copyable(spec), rasters }, CHUNK_SECONDS);
}

/** Kind, first frame and length. */
const places = (segments: readonly Segment[]): unknown[] =>
  segments.map(({ kind, startFrame, frames }) => [kind, startFrame, frames]);

describe('what a copy leaves beside a text', () => {
  it('is encoded together with it, be it behind or before', () => {
    expect(plan([text(4, 7.5)])).toMatchObject([
      { kind: 'copy', frames: 120 },
      { kind: 'encode', frames: 120, layers: [{ sourceFrame: 120 }, { during: { startFrame: 0, endFrame: 105 } }] },
      { kind: 'copy', frames: 360 },
    ]);
    expect(plan([text(4.5, 8)])).toMatchObject([
      { kind: 'copy', frames: 120 },
      { kind: 'encode', frames: 120, layers: [{ sourceFrame: 120 }, { during: { startFrame: 15, endFrame: 120 } }] },
      { kind: 'copy', frames: 360 },
    ]);
  });

  it('is encoded together with it on both sides', () => {
    expect(places(plan([text(4.5, 7.5)]))).toEqual([
      ['copy', 0, 120],
      ['encode', 120, 120],
      ['copy', 240, 360],
    ]);
  });

  it('stays by itself where it takes longer than a second', () => {
    expect(places(plan([text(4, 6.5)]))).toEqual([
      ['copy', 0, 120],
      ['encode', 120, 75],
      ['encode', 195, 45],
      ['copy', 240, 360],
    ]);
  });

  it.each<[string, Case]>([
    ['the text comes slowly', { raster: FADING }],
    ['it belongs to another clip', { clips: [clip(0, 7.5), clip(7.5, 20, { trim_start: 1 })] }],
    ['another clip is shown above, too', { clips: [clip(0, 20), clip(4, 7.5, { track: 2, scale: 0.5 })] }],
  ])('stays by itself where %s', (_name, difference) => {
    expect(places(plan([text(4, 7.5)], difference)).slice(1, 3)).toEqual([
      ['encode', 120, 105],
      ['encode', 225, expect.any(Number)],
    ]);
  });

  it('leaves every text where it is', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: FRAMES - 1 }), { maxLength: 60 });
    fc.assert(
      fc.property(arbitrarySpec, cuts, (spec, inner) => {
        const timeline = buildTimeline(spec);
        const index = indexWith([0, ...inner.sort((a, b) => a - b)]);
        for (const segment of planSegments(timeline, copyable(spec, index))) {
          expect(rasterSpans(segment)).toEqual(overlaySpans(segment, timeline));
        }
      }),
    );
  });
});

interface Span {
  readonly startFrame: number;
  readonly endFrame: number;
}

/** When the texts of a segment are shown, as its layers say. */
function rasterSpans(segment: Segment): Span[] {
  const layers = segment.kind === 'encode' ? segment.layers : [];
  return layers.flatMap((layer) =>
    layer.kind === 'raster' ? [layer.during ?? { startFrame: 0, endFrame: segment.frames }] : [],
  );
}

/** The same, as the timeline says. */
function overlaySpans({ startFrame, frames }: Segment, { overlays }: Timeline): Span[] {
  return overlays
    .map((overlay) => ({
      startFrame: Math.max(0, overlay.startFrame - startFrame),
      endFrame: Math.min(frames, overlay.endFrame - startFrame),
    }))
    .filter((span) => span.startFrame < span.endFrame);
}
