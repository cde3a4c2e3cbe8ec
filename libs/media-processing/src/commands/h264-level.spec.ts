import * as fc from 'fast-check';
import { h264Level } from './h264-level';

const at = (width: number, height: number, fps: number): string =>
  h264Level({ width, height, frameRate: { num: fps, den: 1 } });

describe('h264Level', () => {
  it.each([
    [854, 480, 30, '3.1'],
    [1280, 720, 30, '3.1'],
    [1280, 720, 60, '3.2'],
    [1920, 1080, 30, '4.1'],
    [1080, 1920, 30, '4.1'],
    [1920, 1080, 60, '4.2'],
    [3840, 2160, 30, '5.1'],
    [3840, 2160, 60, '5.2'],
    [4096, 4096, 24, '6.1'],
  ])('%ix%i at %i fps needs level %s', (width, height, fps, level) => {
    expect(at(width, height, fps)).toBe(level);
  });

  it('counts a long side, however small the frame is', () => {
    expect(at(4096, 16, 24)).toBe('4.1');
  });

  it('allows every size of up to 4096 pixels a side, at every rate', () => {
    const side = fc.integer({ min: 8, max: 2048 }).map((half) => 2 * half);
    fc.assert(
      fc.property(side, side, fc.constantFrom(24, 30, 50, 60), (width, height, fps) => {
        expect(at(width, height, fps)).toMatch(/^\d\.\d$/);
      }),
    );
  });

  it('refuses what no level allows', () => {
    expect(() => at(16_384, 16_384, 30)).toThrow(RangeError);
  });
});
