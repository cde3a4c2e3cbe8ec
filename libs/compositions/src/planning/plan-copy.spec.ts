import { gopFrames, markFrames, type MediaInfo, type PacketIndex, type Segment } from '@app/media-processing';
import * as fc from 'fast-check';
import type { ClipSpec, CompositionSpec } from '../spec';
import { buildTimeline } from '../timeline/build-timeline';
import { anyMedia, arbitrarySpec, materialFor } from './arbitrary-composition.spec-data';
import type { PlanMaterial } from './plan-material';
import { planRender } from './plan-render';
import { planSegments } from './plan-segments';
import { withoutCopies } from './without-copies';

const FRAMES = 1800;
const GOP = 60;
const INDEX = takenApart(GOP);

/** With IDR pictures so many frames apart, and nothing but those to end before, if no ends are given. */
function takenApart(gop: number, ends: readonly number[] = []): PacketIndex {
  const idrFrames = Array.from({ length: FRAMES / gop }, (_, number) => number * gop);
  return { frames: FRAMES, idrFrames, ends: markFrames([...idrFrames, ...ends, FRAMES].sort((a, b) => a - b)) };
}

function copyable(spec: CompositionSpec, { media = anyMedia, index = INDEX }: Differences = {}): PlanMaterial {
  const copies = { extradataSha256: 'sets', indexes: new Map([['clip', index]]) };
  return { ...materialFor(spec, media), copies };
}

interface Differences {
  readonly media?: MediaInfo;
  readonly index?: PacketIndex;
}

function clip(from: number, to: number, more: Partial<ClipSpec> = {}): ClipSpec {
  return { video_url: 'https://media.example/clip.mp4', start_time: from, end_time: to, ...more };
}

/** Kind, first frame, length, and for copies the frame of the source. */
function plan(spec: Omit<CompositionSpec, 'title'>, differences?: Differences): unknown[] {
  const whole = { title: 'x', ...spec };
  return planSegments(buildTimeline(whole), copyable(whole, differences), 60).map((segment) => [
    segment.kind,
    segment.startFrame,
    segment.frames,
    ...(segment.kind === 'copy' ? [segment.sourceFrame] : []),
  ]);
}

describe('what is copied', () => {
  it('is a whole clip that nothing changes', () => {
    expect(plan({ clips: [clip(0, 60)] })).toEqual([['copy', 0, 1800, 0]]);
    expect(plan({ clips: [clip(0, 2), clip(2, 6, { trim_start: 10 })] })).toEqual([
      ['copy', 0, 60, 0],
      ['copy', 60, 120, 300],
    ]);
  });

  it('is what lies between the subtitles of a clip', () => {
    const spec: CompositionSpec = {
      title: 'x',
      clips: [clip(0, 60)],
      overlays: [{ type: 'subtitles', url: 'https://media.example/a.srt', start_time: 0, end_time: 60 }],
    };
    const line = { startMs: 0, endMs: 0, layer: 0, event: 'S0,,0,0,0,,Hi', moves: false };
    const cues = [
      { cue: line, startFrame: 0, endFrame: 60 },
      { cue: line, startFrame: 600, endFrame: 660 },
    ];
    const subtitles = new Map([[0, { header: '', cues }]]);
    const segments = planSegments(buildTimeline(spec), { ...copyable(spec), subtitles });
    expect(segments.map(({ kind, startFrame, frames }) => [kind, startFrame, frames])).toEqual([
      ['encode', 0, 60],
      ['copy', 60, 540],
      ['encode', 600, 60],
      ['copy', 660, 1140],
    ]);
  });

  it('is the middle of a clip that is cut between keyframes', () => {
    expect(plan({ clips: [clip(0, 8, { trim_start: 1 })] })).toEqual([
      ['encode', 0, 30],
      ['copy', 30, 180, 60],
      ['encode', 210, 30],
    ]);
  });

  it('goes to the end of the source, and what stays there is encoded', () => {
    expect(plan({ clips: [clip(0, 8, { trim_start: 56 })] })).toEqual([
      ['copy', 0, 120, 1680],
      ['encode', 120, 120],
    ]);
  });

  it('goes up to an out point only where the packets can be taken apart', () => {
    const untilThree = { clips: [clip(0, 3, { trim_end: 3 })] };
    expect(plan(untilThree)).toEqual([
      ['copy', 0, 60, 0],
      ['encode', 60, 30],
    ]);
    expect(plan(untilThree, { index: takenApart(GOP, [85, 94]) })).toEqual([
      ['copy', 0, 85, 0],
      ['encode', 85, 5],
    ]);
    expect(plan(untilThree, { index: takenApart(GOP, [85, 90]) })).toEqual([['copy', 0, 90, 0]]);
  });

  it('leaves no single frame, which would be one IDR picture before another', () => {
    expect(plan({ clips: [clip(0, 3, { trim_end: 3 })] }, { index: takenApart(GOP, [84, 88, 89]) })).toEqual([
      ['copy', 0, 88, 0],
      ['encode', 88, 2],
    ]);
  });

  it('is what a title leaves', () => {
    const title = { text: 'Hello', position: 'center', start_time: 3, end_time: 4 } as const;
    expect(plan({ clips: [clip(0, 10)], overlays: [title] })).toEqual([
      ['copy', 0, 60, 0],
      ['encode', 60, 60],
      ['copy', 120, 180, 120],
    ]);
  });

  it('lies between the fades', () => {
    expect(plan({ clips: [clip(0, 10, { fade_in: 1, fade_out: 1 })] })).toEqual([
      ['encode', 0, 60],
      ['copy', 60, 180, 60],
      ['encode', 240, 60],
    ]);
    expect(plan({ clips: [clip(0, 2, { fade_in: 1, fade_out: 1 })] })).toEqual([['encode', 0, 60]]);
  });

  it('is at least half a second, or all there is', () => {
    const index = takenApart(12);
    expect(plan({ clips: [clip(0, 0.4)] }, { index })).toEqual([['copy', 0, 12, 0]]);
    expect(plan({ clips: [clip(0, 0.8, { trim_start: 0.1 })] }, { index })).toEqual([['encode', 0, 24]]);
  });

  it.each<[string, Partial<ClipSpec>]>([
    ['slower', { speed: 0.5 }],
    ['smaller', { scale: 0.5 }],
    ['transparent', { opacity: 0.5 }],
    ['turned', { rotation: 90 }],
    ['cropped', { crop: { x: 0, y: 0, width: 0.5, height: 0.5 } }],
    ['filtered', { filters: [{ type: 'sepia' }] }],
    ['moving', { motion: { type: 'zoom_in', amount: 0.2 } }],
  ])('is nothing of a clip that is %s', (_, change) => {
    expect(plan({ clips: [clip(0, 4, change)] })).toEqual([['encode', 0, 120]]);
  });

  it('is nothing where another clip is shown above, or passes into it', () => {
    const above = clip(2, 4, { track: 2, scale: 0.25 });
    expect(plan({ clips: [clip(0, 6), above] })).toEqual([
      ['copy', 0, 60, 0],
      ['encode', 60, 60],
      ['copy', 120, 60, 120],
    ]);
    const passing = clip(4, 8, { transition: { type: 'fade', duration: 2 } });
    expect(plan({ clips: [clip(0, 6), passing] })).toEqual([
      ['copy', 0, 120, 0],
      ['encode', 120, 60],
      ['copy', 180, 60, 60],
    ]);
  });

  it('is nothing of a source with transparency, nor of one without an index', () => {
    const video = anyMedia.video && { ...anyMedia.video, hasAlpha: true };
    const media = { ...anyMedia, video };
    expect(plan({ clips: [clip(0, 2)] }, { media, index: { frames: 60, idrFrames: [], ends: '' } })).toEqual([
      ['encode', 0, 60],
    ]);
    const spec = { title: 'x', clips: [clip(0, 2)] };
    expect(planSegments(buildTimeline(spec), materialFor(spec))).toMatchObject([{ kind: 'encode' }]);
  });

  it('begins and ends where the source can be taken apart, and with the rest tiles the timeline', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: FRAMES - 1 }), { maxLength: 60 });
    fc.assert(
      fc.property(arbitrarySpec, cuts, cuts, (spec, inner, others) => {
        const idrFrames = [0, ...inner.sort((a, b) => a - b)];
        const ends = [...idrFrames, ...others, FRAMES].sort((a, b) => a - b);
        const index = { frames: FRAMES, idrFrames, ends: markFrames(ends) };
        const timeline = buildTimeline(spec);
        const segments = planSegments(timeline, copyable(spec, { index }));
        expect(endsOf(segments)).toEqual([...startsOf(segments).slice(1), timeline.totalFrames]);
        for (const segment of segments) {
          expect(segment.frames).toBeGreaterThan(0);
          if (segment.kind !== 'copy') continue;
          expect(index.idrFrames).toContain(segment.sourceFrame);
          expect(ends).toContain(segment.sourceFrame + segment.frames);
        }
      }),
    );
  });
});

describe('a plan without copies', () => {
  const spec = { title: 'x', clips: [clip(0, 60)] };
  const render = planRender(buildTimeline(spec), copyable(spec));

  it('shows the same of the same frames, in chunks', () => {
    expect(render).toMatchObject({ extradataSha256: 'sets', segments: [{ kind: 'copy' }] });
    const { segments, ...rest } = withoutCopies(render, new Set(['clip']));
    expect(rest).not.toHaveProperty('extradataSha256');
    const gop = gopFrames(render.profile);
    expect(startsOf(segments)).toEqual([0, 0.5, 4, 8, 12, 16, 20, 24, 28].map((gops) => gops * gop));
    expect(segments[2]).toEqual({
      kind: 'encode',
      startFrame: 4 * gop,
      frames: 4 * gop,
      layers: [{ kind: 'clip', sourceId: 'clip', sourceFrame: 4 * gop, sourceEndFrame: 1800, fit: 'contain' }],
    });
    expect(withoutCopies(render, null).segments).toEqual(segments);
  });

  it('is cut where a later plan is, which copies nothing, but for the ends of what was copied', () => {
    const trimmed: CompositionSpec = {
      title: 'x',
      clips: [clip(0, 50, { trim_start: 1.5 })],
      overlays: [{ text: 'any', position: 'center', start_time: 20, end_time: 23 }],
    };
    const { copies, ...material } = copyable(trimmed);
    const before = planRender(buildTimeline(trimmed), { ...material, ...(copies && { copies }) });
    const later = planRender(buildTimeline(trimmed), material).segments;
    const instead = withoutCopies(before, null).segments;
    // The source has an IDR picture every two seconds: what is copied begins at 0.5 s and at 24.5 s.
    expect(secondsOf(startsOf(later))).toEqual([0, 1, 6.5, 14.5, 20, 21.5, 23, 24, 30.5, 38.5, 46.5]);
    expect(secondsOf(startsOf(instead))).toEqual([
      0, 0.5, 1.5, 6.5, 14.5, 18.5, 20, 21.5, 23, 24.5, 25.5, 30.5, 38.5, 46.5, 48.5,
    ]);
  });

  it('keeps those of other sources', () => {
    expect(withoutCopies(render, new Set(['another']))).toEqual(render);
  });
});

function startsOf(segments: readonly Segment[]): number[] {
  return segments.map(({ startFrame }) => startFrame);
}

function secondsOf(frames: readonly number[]): number[] {
  return frames.map((frame) => frame / 30);
}

function endsOf(segments: readonly Segment[]): number[] {
  return segments.map(({ startFrame, frames }) => startFrame + frames);
}
