import { gopFrames } from '@app/media-processing';
import * as fc from 'fast-check';
import type { CompositionSpec } from '../spec';
import { buildTimeline } from '../timeline/build-timeline';
import { anyMedia, arbitrarySpec, materialFor } from './arbitrary-composition.spec-data';
import { planSegments } from './plan-segments';

const CHUNK_SECONDS = 10;

const clip = (start_time: number, end_time: number): CompositionSpec['clips'][number] => ({
  video_url: 'https://media.example/clip.mp4',
  start_time,
  end_time,
});
const title = (start_time: number, end_time: number): NonNullable<CompositionSpec['overlays']>[number] => ({
  text: 'Hello',
  position: 'center',
  start_time,
  end_time,
});
const plan = (spec: CompositionSpec): ReturnType<typeof planSegments> =>
  planSegments(buildTimeline(spec), materialFor(spec), CHUNK_SECONDS);

describe('planSegments', () => {
  it('tiles the timeline exactly, whatever the composition', () => {
    fc.assert(
      fc.property(arbitrarySpec, (spec) => {
        const timeline = buildTimeline(spec);
        let next = 0;
        for (const segment of planSegments(timeline, materialFor(spec))) {
          expect(segment.startFrame).toBe(next);
          expect(segment.frames).toBeGreaterThan(0);
          next += segment.frames;
        }
        expect(next).toBe(timeline.totalFrames);
      }),
    );
  });

  it('shows at every frame what the timeline says', () => {
    fc.assert(
      fc.property(arbitrarySpec, (spec) => {
        const timeline = buildTimeline(spec);
        for (const segment of planSegments(timeline, materialFor(spec))) {
          const frame = segment.startFrame;
          const on = timeline.clips.find((clip) => clip.startFrame <= frame && frame < clip.endFrame);
          const texts = timeline.overlays.filter((text) => text.startFrame <= frame && frame < text.endFrame);
          const layers = segment.kind === 'encode' ? segment.layers : [];
          const shown = layers.find((layer) => layer.kind === 'clip');
          expect(shown?.sourceFrame).toBe(on && on.trimStartFrame + frame - on.startFrame);
          expect(layers.filter((layer) => layer.kind === 'raster')).toHaveLength(texts.length);
        }
      }),
    );
  });

  it('cuts at the edges of clips, gaps and overlays', () => {
    const segments = plan({ title: 'x', clips: [clip(0, 4), clip(4.5, 8)], overlays: [title(1, 3)] });
    expect(segments.map(({ kind, startFrame, frames }) => [kind, startFrame, frames])).toEqual([
      ['encode', 0, 30],
      ['encode', 30, 60],
      ['encode', 90, 30],
      ['generate', 120, 15],
      ['encode', 135, 105],
    ]);
  });

  it('paints tracks over each other, and cuts at the edges of each', () => {
    const inset = { ...clip(1, 5), track: 2, scale: 0.25, position: 'top-right' as const, opacity: 0.5, rotation: 370 };
    const segments = plan({ title: 'x', clips: [inset, clip(0, 4)] });
    const layers = segments.map((segment) => (segment.kind === 'encode' ? segment.layers : []));
    expect(segments.map(({ startFrame, frames }) => [startFrame, frames])).toEqual([
      [0, 30],
      [30, 90],
      [120, 30],
    ]);
    const above = {
      sourceFrame: 0,
      placement: { width: 480, height: 270, at: 'top-right' },
      opacity: 0.5,
      rotationDegrees: 10,
    };
    expect(layers[1]).toMatchObject([{ kind: 'clip', sourceFrame: 30 }, above]);
    expect(layers[1]?.[0]).not.toHaveProperty('placement');
    expect(layers[2]).toMatchObject([{ kind: 'colour' }, { ...above, sourceFrame: 90 }]);
  });

  it('counts the frames of a source as they pass at the speed of the clip', () => {
    const [segment] = plan({ title: 'x', clips: [{ ...clip(0, 3), trim_start: 2, trim_end: 6, speed: 2 }] });
    expect(segment).toMatchObject({ layers: [{ sourceFrame: 30, sourceEndFrame: 90, speed: 2 }] });
    const [slow] = plan({ title: 'x', clips: [{ ...clip(0, 3), speed: 0.5 }] });
    expect(slow).toMatchObject({ layers: [{ sourceFrame: 0, sourceEndFrame: 3600, speed: 0.5 }] });
  });

  it('lets a clip fade where it should, counted from its beginning', () => {
    const segments = plan({ title: 'x', clips: [{ ...clip(1, 31), fade_in: 1, fade_out: 0.5 }] });
    const fades = segments.map((segment) => (segment.kind === 'encode' ? segment.layers[0] : null));
    const all = { clipFrames: 900, inFrames: 0, outFrames: 0 };
    expect(fades).toMatchObject([
      null,
      { fade: { ...all, frame: 0, inFrames: 30 } },
      {},
      { fade: { ...all, frame: 600, outFrames: 15 } },
    ]);
    expect(fades[2]).not.toHaveProperty('fade');
  });

  it('shows a still for all of its slot, whatever is said of its underrun', () => {
    const still = {
      ...anyMedia,
      container: 'png_pipe',
      durationUs: 0,
      video: anyMedia.video && { ...anyMedia.video, durationUs: 0 },
    };
    for (const underrun of ['freeze', 'loop', 'black'] as const) {
      const spec = { title: 'x', clips: [{ ...clip(0, 12), trim_start: 2, underrun }] };
      const segments = planSegments(buildTimeline(spec), materialFor(spec, still), 12);
      expect(segments).toMatchObject([{ kind: 'encode', frames: 360, layers: [{ kind: 'clip', sourceEndFrame: 1 }] }]);
    }
  });

  it('moves over a picture from the first frame of its clip to the last', () => {
    const motion = { type: 'pan_left', amount: 0.5 } as const;
    const segments = plan({ title: 'x', clips: [{ ...clip(1, 31), motion }] });
    const places = [0, 300, 600].map((frame) => ({ layers: [{ motion: { ...motion, frame, clipFrames: 900 } }] }));
    expect(segments).toMatchObject([{ kind: 'generate' }, ...places]);
  });

  it('paints what is transparent on black', () => {
    const spec = { title: 'x', clips: [clip(0, 1)] };
    const video = anyMedia.video && { ...anyMedia.video, hasAlpha: true };
    const [segment] = planSegments(buildTimeline(spec), materialFor(spec, { ...anyMedia, video }));
    expect(segment).toMatchObject({ kind: 'encode', layers: [{ kind: 'colour' }, { kind: 'clip' }] });
  });

  it('paints a text in a gap on black', () => {
    const [gap] = plan({ title: 'x', clips: [clip(2, 4)], overlays: [title(0, 2)] });
    expect(gap).toMatchObject({ kind: 'encode', layers: [{ kind: 'colour' }, { kind: 'raster' }] });
  });

  it('splits long runs into chunks of whole GOPs', () => {
    const spec = { title: 'x', clips: [clip(0, 600)] };
    const segments = plan(spec);
    expect(segments).toHaveLength(60);
    const gop = gopFrames(buildTimeline(spec));
    expect(segments.slice(0, -1).every(({ frames }) => frames % gop === 0)).toBe(true);
  });

  it('never reads a source beyond its end or its out point', () => {
    const trimmed = plan({ title: 'x', clips: [{ ...clip(0, 9), trim_start: 1, trim_end: 3 }] });
    expect(trimmed[0]).toMatchObject({ layers: [{ sourceFrame: 30, sourceEndFrame: 90 }] });
    const whole = plan({ title: 'x', clips: [clip(0, 90)] });
    expect(whole[0]).toMatchObject({ layers: [{ sourceFrame: 0, sourceEndFrame: 1800 }] });
  });

  it('plans a three-hour timeline of 200 clips and 100 overlays', () => {
    const clips = Array.from({ length: 200 }, (_, index) => clip(index * 54, (index + 1) * 54));
    const overlays = Array.from({ length: 100 }, (_, index) => title(index * 108, index * 108 + 54));
    const spec = { title: 'x', clips, overlays };
    expect(planSegments(buildTimeline(spec), materialFor(spec))).toHaveLength(1600);
  });
});
