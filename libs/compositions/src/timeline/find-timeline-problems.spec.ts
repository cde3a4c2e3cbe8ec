import * as fc from 'fast-check';
import { arbitrarySpec } from '../planning/arbitrary-composition.spec-data';
import type { ClipSpec, CompositionSpec } from '../spec';
import { findTimelineProblems } from './find-timeline-problems';

const clip = (start_time: number, end_time: number, trims: Partial<ClipSpec> = {}): ClipSpec => ({
  video_url: 'https://media.example/a.mp4',
  start_time,
  end_time,
  ...trims,
});
const problems = (spec: Omit<CompositionSpec, 'title'>): string[] =>
  findTimelineProblems({ title: 'x', ...spec }, { maxDurationSeconds: 10_800 }).map(({ path }) => path);

describe('findTimelineProblems', () => {
  it('finds nothing wrong with any composition whose clips follow one another', () => {
    fc.assert(
      fc.property(arbitrarySpec, (spec) => {
        expect(findTimelineProblems(spec, { maxDurationSeconds: 10_800 })).toEqual([]);
      }),
    );
  });

  it('says but once that sound has no pictures', () => {
    const output = { format: 'mp3', poster_time: 99, thumbnails: {} } as const;
    const clips = [{ video_url: 'a', start_time: 0, end_time: 1 }];
    expect(problems({ clips, output })).toEqual(['output.poster_time', 'output.thumbnails']);
  });

  it('lets no gif be longer than a minute, nor judges it by rates that it cannot have', () => {
    const gif = (end: number): Omit<CompositionSpec, 'title'> => ({
      clips: [clip(0, 1), clip(1, end)],
      output: { format: 'gif', fps: 'source' },
    });
    expect(problems(gif(60))).toEqual([]);
    expect(problems(gif(60.04))).toEqual(['clips.1.end_time']);
    expect(findTimelineProblems({ title: 'x', ...gif(61) }, { maxDurationSeconds: 10_800 })[0]?.message).toBe(
      'The timeline would be longer than 60 s, which is the most format gif may last.',
    );
  });

  it.each<[string, Omit<CompositionSpec, 'title'>, string[]]>([
    ['a clip that ends before it begins', { clips: [clip(3, 1)] }, ['clips.0.end_time']],
    ['a clip of no length', { clips: [clip(3, 3)] }, ['clips.0.end_time']],
    ['a clip shorter than a frame', { clips: [clip(0, 0.01)] }, ['clips.0.end_time']],
    [
      'a trim that ends before it begins',
      { clips: [clip(0, 1, { trim_start: 4, trim_end: 2 })] },
      ['clips.0.trim_end'],
    ],
    ['a trim that ends at nothing', { clips: [clip(0, 1, { trim_end: 0 })] }, ['clips.0.trim_end']],
    ['a trim shorter than a frame', { clips: [clip(0, 1, { trim_start: 1, trim_end: 1.001 })] }, ['clips.0.trim_end']],
    ['clips that overlap', { clips: [clip(0, 2), clip(1.5, 3)] }, ['clips.1.start_time']],
    ['clips that overlap, in any order', { clips: [clip(1.5, 3), clip(0, 2)] }, ['clips.0.start_time']],
    [
      'clips that overlap on a track',
      { clips: [clip(0, 2, { track: 3 }), clip(1, 3, { track: 3 })] },
      ['clips.1.start_time'],
    ],
    [
      'a crop beyond the picture',
      { clips: [clip(0, 2, { crop: { x: 60, y: 0, width: 50, height: 101 } })] },
      ['clips.0.crop.width', 'clips.0.crop.height'],
    ],
    [
      'a trim shorter than a frame at its speed',
      { clips: [clip(0, 1, { trim_end: 0.05, speed: 4 })] },
      ['clips.0.trim_end'],
    ],
    [
      'filters with fields that they do not have, or lack',
      {
        clips: [
          clip(0, 2, {
            filters: [
              { type: 'sepia', amount: 1, color: '#000000' },
              { type: 'blur' },
              { type: 'contrast', amount: 5 },
              { type: 'chroma_key', blend: 0 },
              { type: 'lut', color: '#00FF00' },
              { type: 'gamma', amount: 1, url: 'https://media.example/a.cube', intensity: 0 },
            ],
          }),
        ],
      },
      [
        ...[
          'clips.0.filters.0.color',
          'clips.0.filters.0.amount',
          'clips.0.filters.1.amount',
          'clips.0.filters.2.amount',
        ],
        ...['clips.0.filters.4.color', 'clips.0.filters.4.url', 'clips.0.filters.5.url', 'clips.0.filters.5.intensity'],
      ],
    ],
    ['fades longer than their clip', { clips: [clip(0, 2, { fade_in: 1, fade_out: 1.1 })] }, ['clips.0.fade_out']],
    ['a fade longer than its clip', { clips: [clip(0, 2, { fade_in: 2.1 })] }, ['clips.0.fade_in']],
    ['a timeline that is too long', { clips: [clip(0, 10_801)] }, ['clips.0.end_time']],
    [
      'several at once',
      {
        clips: [clip(3, 1), clip(4, 4)],
        overlays: [{ text: 'x', position: 'center', start_time: 2, end_time: 1 }],
      },
      ['clips.0.end_time', 'clips.1.end_time', 'overlays.0.end_time'],
    ],
  ])('reports %s', (_name, spec, paths) => {
    expect(problems(spec)).toEqual(paths);
  });

  it('takes 0.1 + 0.2 and 0.3 for the same moment', () => {
    expect(problems({ clips: [clip(0, 0.1 + 0.2), clip(0.3, 1)] })).toEqual([]);
  });

  it('allows clips of different tracks to overlap, and a crop to the very edge', () => {
    const crop = { x: 33.3, y: 0, width: 66.7, height: 100 };
    expect(problems({ clips: [clip(0, 2), clip(1, 3, { track: 1 }), clip(0, 5, { track: 9, crop })] })).toEqual([]);
  });

  it('allows an overlay beyond the end of the timeline', () => {
    const overlays = [{ text: 'x', position: 'center' as const, start_time: 90, end_time: 95 }];
    expect(problems({ clips: [clip(0, 2)], overlays })).toEqual([]);
  });
});
