import type { ClipLayer, Segment, StreamProfile } from '@app/media-processing';
import type { RenderPlan } from './render-plan';
import { assemblyCost, segmentCost, soundCost } from './step-cost';

const PROFILE: StreamProfile = {
  ...{ codec: 'h264', width: 1280, height: 720, quality: 'medium' },
  frameRate: { num: 30, den: 1 },
};
const CLIP: ClipLayer = { kind: 'clip', sourceId: 'a', sourceFrame: 0, sourceEndFrame: 900, fit: 'contain' };
const segment: Segment = { kind: 'encode', startFrame: 0, frames: 60, layers: [CLIP] };
const msOf = (changed: Partial<StreamProfile>, of: Segment = segment): number =>
  segmentCost({ segment: of, profile: { ...PROFILE, ...changed } }).priorMs;

describe('segmentCost', () => {
  it('rises with frames, pixels, layers and quality', () => {
    const least = msOf({});
    expect(msOf({}, { ...segment, frames: 61 })).toBeGreaterThan(least);
    expect(msOf({ width: 1920, height: 1080 })).toBeGreaterThan(least);
    expect(msOf({}, { ...segment, layers: [CLIP, CLIP] })).toBeGreaterThan(least);
    expect(msOf({ quality: 'high' })).toBeGreaterThan(least);
  });

  it('counts both sides of a transition', () => {
    const layer = { kind: 'transition', type: 'fade', from: [CLIP], to: [CLIP], frame: 0, frames: 60 } as const;
    const both = { ...segment, layers: [layer] } as Segment;
    expect(msOf({}, both)).toBe(msOf({}, { ...segment, layers: [CLIP, CLIP] }));
  });

  it('costs less in hardware, for plain colour, and least for a copy', () => {
    const plain: Segment = { kind: 'generate', colour: 'black', startFrame: 0, frames: 60 };
    const copy: Segment = { kind: 'copy', startFrame: 0, frames: 60, sourceId: 'a', sourceFrame: 0 };
    expect(msOf({ encoder: 'h264_nvenc' })).toBeLessThan(msOf({}));
    expect(msOf({}, plain)).toBeLessThan(msOf({}));
    expect(msOf({}, copy)).toBeLessThan(msOf({}, plain));
  });

  it('has one name for whatever has the same speed', () => {
    const nameOf = (changed: Partial<StreamProfile>): string =>
      segmentCost({ segment, profile: { ...PROFILE, ...changed } }).name;
    expect(nameOf({})).toBe('encode h264 medium software 720');
    expect(nameOf({ width: 720, height: 1280 })).toBe(nameOf({}));
    expect(nameOf({ width: 64, height: 64 })).toBe('encode h264 medium software 240');
    expect(nameOf({ encoder: 'h264_vaapi' })).toBe('encode h264 medium h264_vaapi 720');
  });
});

describe('the rest of a render', () => {
  const plan: RenderPlan = { profile: PROFILE, format: 'mp4', totalFrames: 300, segments: [segment], audio: null };

  it('takes longer for longer films, and where the picture is made once more', () => {
    expect(soundCost({ totalFrames: 600 }).priorMs).toBeGreaterThan(soundCost(plan).priorMs);
    expect(assemblyCost({ ...plan, totalFrames: 600 }).priorMs).toBeGreaterThan(assemblyCost(plan).priorMs);
    expect(assemblyCost({ ...plan, format: 'gif' }).priorMs).toBeGreaterThan(2 * assemblyCost(plan).priorMs);
  });
});
