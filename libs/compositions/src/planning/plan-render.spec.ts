import type { CompositionSpec, OutputSpec } from '../spec';
import { buildTimeline } from '../timeline/build-timeline';
import { materialFor } from './arbitrary-composition.spec-data';
import { planRender } from './plan-render';
import type { RenderPlan } from './render-plan';

function planOf(output?: OutputSpec): RenderPlan {
  const spec: CompositionSpec = {
    title: 'any',
    clips: [{ video_url: 'https://media.example/a.mp4', start_time: 0, end_time: 2 }],
    ...(output ? { output } : {}),
  };
  return planRender(buildTimeline(spec), materialFor(spec));
}

describe('a plan', () => {
  it('of gif has no sound, and is small', () => {
    const plan = planOf({ format: 'gif' });
    expect(plan.audio).toBeNull();
    expect(plan.segments.length).toBeGreaterThan(0);
    expect(plan.profile).toMatchObject({ codec: 'h264', width: 854, height: 480, frameRate: { num: 25, den: 1 } });
  });

  it.each(['mp3', 'm4a'] as const)('of %s has no segments', (format) => {
    const plan = planOf({ format, fps: 24, quality: 'high' });
    expect(plan.segments).toEqual([]);
    expect(plan.audio?.totalSamples).toBe(96_000);
    expect(plan.profile).toMatchObject({ quality: 'high', frameRate: { num: 24, den: 1 } });
  });
});

describe('the profile of a plan', () => {
  const usual = { codec: 'h264', width: 1920, height: 1080, frameRate: { num: 30, den: 1 }, quality: 'medium' };

  it('is the usual one, and says nothing of what nobody asked for', () => {
    expect(planOf().profile).toEqual(usual);
    expect(Object.keys(planOf().profile)).toEqual(Object.keys(usual));
    expect(planOf().format).toBe('mp4');
  });

  it.each<[OutputSpec, object]>([
    [{ format: 'mov' }, usual],
    [{ format: 'webm' }, { ...usual, codec: 'vp9' }],
    [
      { format: 'webm', codec: 'av1' },
      { ...usual, codec: 'av1' },
    ],
    [
      { codec: 'hevc', bitrate: 6_000_000 },
      { ...usual, codec: 'hevc', bitRate: 6_000_000 },
    ],
    [
      { fps: 59.94, aspect: '9:16' },
      { ...usual, frameRate: { num: 60_000, den: 1001 }, width: 1080, height: 1920 },
    ],
  ])('follows %j', (output, profile) => {
    expect(planOf(output).profile).toEqual(profile);
  });
});
