import type { RenderPlan } from '../planning/render-plan';
import { isSoundWorthWaitingFor, listTrack, type ListedTrack } from './list-track';

/** 24 s in segments of two. */
const plan = {
  format: 'mp4',
  profile: { frameRate: { num: 30, den: 1 }, quality: 'low' },
  segments: Array.from({ length: 12 }, () => ({ frames: 60 })),
  audio: { totalSamples: 24 * 48_000, tracks: [] },
} as unknown as RenderPlan;
const renderWith = (made: number) => ({ plan, isGrowing: true, madeBytes: Array<number>(made).fill(1) });
const sound = (of: Partial<ListedTrack>): number =>
  listTrack({ render: renderWith(4), track: 'sound', extent: 'made', soundSegments: 6, ...of }).listed;

describe('listTrack', () => {
  it('lists sound as far as there is picture, while that grows', () => {
    // 8 s of picture: the second segment ends at 8.192 s.
    expect(sound({})).toBe(2);
    expect(sound({ soundSegments: 1 })).toBe(1);
    expect(sound({ render: renderWith(12) })).toBe(6);
  });

  it('lists all of it where it is complete, or to be waited for', () => {
    expect(sound({ render: { ...renderWith(12), isGrowing: false } })).toBe(6);
    expect(sound({ extent: 'whole', soundSegments: 0 })).toBe(6);
  });

  it('gives both tracks one target duration', () => {
    const targets = (['picture', 'sound'] as const).map((track) => {
      const { segments, others = [] } = listTrack({ render: renderWith(1), track, extent: 'made', soundSegments: 6 });
      return segments.length + others.length;
    });
    expect(targets).toEqual([18, 18]);
  });
});

describe('isSoundWorthWaitingFor', () => {
  const slow = { totalSamples: 3600 * 48_000, tracks: [], loudnessLufs: -14 };

  it.each([
    ['soon there', 12, plan.audio, true],
    ['of hours, and begun beforehand', 12, { totalSamples: slow.totalSamples, tracks: [] }, true],
    ['measured first', 4, slow, true],
    ['measured first, with ten seconds to see meanwhile', 5, slow, false],
    ['none', 1, null, false],
  ])('where it is %s', (_, made, audio, isWorthIt) => {
    expect(isSoundWorthWaitingFor({ ...renderWith(made), plan: { ...plan, audio } })).toBe(isWorthIt);
  });

  it('is not where it is gone', () => {
    expect(isSoundWorthWaitingFor({ ...renderWith(12), isGrowing: false })).toBe(false);
  });
});
