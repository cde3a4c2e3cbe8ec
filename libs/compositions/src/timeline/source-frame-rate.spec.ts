import type { MediaInfo, Rational } from '@app/media-processing';
import { anyMedia } from '../planning/arbitrary-composition.spec-data';
import type { CompositionSpec } from '../spec';
import { buildTimeline } from './build-timeline';
import { resolveFps } from './source-frame-rate';

const clip = (video_url: string, start_time: number): CompositionSpec['clips'][number] => ({
  video_url,
  start_time,
  end_time: start_time + 1,
});
const request: CompositionSpec = { title: 'any', clips: [clip('b', 5), clip('a', 0)], output: { fps: 'source' } };

const filmed = (frameRate: Rational): MediaInfo =>
  anyMedia.video ? { ...anyMedia, video: { ...anyMedia.video, frameRate } } : anyMedia;

describe('resolveFps', () => {
  it.each([
    [{ num: 24_000, den: 1001 }, 23.976],
    [{ num: 24, den: 1 }, 24],
    [{ num: 25, den: 1 }, 25],
    [{ num: 2997, den: 100 }, 29.97],
    [{ num: 30, den: 1 }, 30],
    [{ num: 19_001, den: 317 }, 59.94],
    [{ num: 15, den: 1 }, 23.976],
    [{ num: 120, den: 1 }, 60],
    [{ num: 41, den: 1 }, 48],
  ])('snaps %j to %d', (rate, fps) => {
    expect(resolveFps(request, () => filmed(rate)).output?.fps).toBe(fps);
  });

  it('takes no rate that the format cannot have', () => {
    const gif = { ...request, output: { fps: 'source', format: 'gif' } } as const;
    expect(resolveFps(gif, () => filmed({ num: 60, den: 1 })).output?.fps).toBe(50);
    expect(resolveFps(gif, () => ({ ...anyMedia, video: null })).output?.fps).toBe(25);
  });

  it('asks the clip that comes first on the timeline', () => {
    const asked: string[] = [];
    resolveFps(request, (url) => {
      asked.push(url);
      return anyMedia;
    });
    expect(asked).toEqual(['a']);
  });

  it('passes over pictures, which have no rate', () => {
    const still = { ...filmed({ num: 25, den: 1 }), durationUs: 0, container: 'png_pipe' };
    const titled = (url: string): MediaInfo => (url === 'a' ? still : filmed({ num: 50, den: 1 }));
    expect(resolveFps(request, titled).output?.fps).toBe(50);
    expect(resolveFps(request, () => still).output?.fps).toBe(30);
  });

  it('takes the usual rate where the source has none', () => {
    expect(resolveFps(request, () => ({ ...anyMedia, video: null })).output?.fps).toBe(30);
  });

  it('makes a timeline of that rate', () => {
    const rate = { num: 50, den: 1 };
    expect(buildTimeline(resolveFps(request, () => filmed(rate)))).toMatchObject({ frameRate: rate, totalFrames: 300 });
  });

  it.each([undefined, { fps: 25 }, { fps: null }] as const)('leaves other requests alone: %j', (output) => {
    const other = { ...request, ...(output ? { output } : { output: null }) };
    expect(resolveFps(other, () => anyMedia)).toBe(other);
  });
});
