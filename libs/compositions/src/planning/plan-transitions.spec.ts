import type { Layer, Segment, TransitionLayer } from '@app/media-processing';
import * as fc from 'fast-check';
import type { ClipSpec, CompositionSpec } from '../spec';
import { buildTimeline } from '../timeline/build-timeline';
import { resolveFps } from '../timeline/source-frame-rate';
import type { Timeline } from '../timeline/timeline';
import { anyMedia, materialFor } from './arbitrary-composition.spec-data';
import { arbitraryTransitions } from './arbitrary-transitions.spec-data';
import { planSegments } from './plan-segments';

const clip = (start_time: number, end_time: number, more: Partial<ClipSpec> = {}): ClipSpec => ({
  ...{ video_url: 'https://media.example/clip.mp4', start_time, end_time },
  ...more,
});
const wiping = (duration: number): Partial<ClipSpec> => ({ transition: { type: 'wipe_left', duration } });
const layersOf = (segment: Segment): readonly Layer[] => (segment.kind === 'encode' ? segment.layers : []);
const plan = (spec: Omit<CompositionSpec, 'title'>): { place: [number, number]; layers: readonly Layer[] }[] =>
  planSegments(buildTimeline({ title: 'x', ...spec }), materialFor({ title: 'x', ...spec }), 10).map((segment) => ({
    place: [segment.startFrame, segment.frames],
    layers: layersOf(segment),
  }));

/** Frames of the sources at the beginning of a segment. */
function shownBy(segment: Segment): number[] {
  return layersOf(segment)
    .flatMap((layer) => (layer.kind === 'transition' ? [...layer.from, ...layer.to] : [layer]))
    .flatMap((layer) => (layer.kind === 'clip' ? layer.sourceFrame : []))
    .sort((a, b) => a - b);
}

function passingAt(timeline: Timeline, frame: number): Partial<TransitionLayer>[] {
  return timeline.transitions
    .filter(({ startFrame, endFrame }) => startFrame <= frame && frame < endFrame)
    .sort((a, b) => a.track - b.track)
    .map(({ type, startFrame, endFrame }) => ({ type, frame: frame - startFrame, frames: endFrame - startFrame }));
}

describe('planSegments, of transitions', () => {
  it('shows at every frame the clips that are there, and how far one has passed into another', () => {
    fc.assert(
      fc.property(arbitraryTransitions, (request) => {
        const spec = resolveFps(request, () => anyMedia);
        const timeline = buildTimeline(spec);
        let next = 0;
        for (const segment of planSegments(timeline, materialFor(spec))) {
          const { startFrame: frame } = segment;
          expect(frame).toBe(next);
          next += segment.frames;
          const there = timeline.clips.filter(({ startFrame, endFrame }) => startFrame <= frame && frame < endFrame);
          expect(shownBy(segment)).toEqual(there.map(({ startFrame }) => frame - startFrame).sort((a, b) => a - b));
          const passing = layersOf(segment).filter(({ kind }) => kind === 'transition');
          expect(passing).toMatchObject(passingAt(timeline, frame));
        }
        expect(next).toBe(timeline.totalFrames);
      }),
    );
  });

  it('cuts where a transition begins and ends, and keeps counting in the chunks of a long one', () => {
    const segments = plan({ clips: [clip(0, 21), clip(1, 22, wiping(20))] });
    const passing = (frame: number): Partial<TransitionLayer>[] => [
      { kind: 'transition', type: 'wipe_left', frame, frames: 600 },
    ];
    expect(segments).toMatchObject([
      { place: [0, 30], layers: [{ kind: 'clip', sourceFrame: 0 }] },
      { place: [30, 300], layers: passing(0) },
      { place: [330, 300], layers: passing(300) },
      { place: [630, 30], layers: [{ kind: 'clip', sourceFrame: 600 }] },
    ]);
    expect(segments[2]?.layers).toMatchObject([{ from: [{ sourceFrame: 330 }], to: [{ sourceFrame: 300 }] }]);
  });

  it('leaves black where a side shows nothing of its own', () => {
    const segments = plan({
      clips: [clip(0, 3, { trim_end: 2.5, underrun: 'black' }), clip(2, 5, { ...wiping(1), scale: 0.5 })],
    });
    const black = { kind: 'colour', colour: 'black' };
    expect(segments.map(({ place }) => place)).toEqual([
      [0, 60],
      [60, 15],
      [75, 15],
      [90, 60],
    ]);
    expect(segments[1]?.layers).toMatchObject([{ from: [{ kind: 'clip' }], to: [black, { kind: 'clip' }] }]);
    expect(segments[2]?.layers).toMatchObject([{ frame: 15, from: [black], to: [black, { kind: 'clip' }] }]);
  });

  it('leaves what is below to be seen on higher tracks, and titles above', () => {
    const [, segment] = plan({
      clips: [clip(0, 6), clip(0, 3, { track: 1 }), clip(2, 6, { track: 1, ...wiping(1) })],
      overlays: [{ text: 'x', position: 'center', start_time: 0, end_time: 6 }],
    });
    const side = [{ kind: 'colour', colour: 'transparent' }, { kind: 'clip' }];
    expect(segment?.layers).toMatchObject([{ kind: 'clip' }, { from: side, to: side }, { kind: 'raster' }]);
  });
});
