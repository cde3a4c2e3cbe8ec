import { outputSize } from './output-size';

describe('outputSize', () => {
  it.each([
    [undefined, 1920, 1080],
    [{ resolution: null, aspect: null, width: null, height: null }, 1920, 1080],
    [{ resolution: '720p' }, 1280, 720],
    [{ resolution: '4k' }, 3840, 2160],
    [{ resolution: '480p' }, 854, 480],
    [{ resolution: '1440p' }, 2560, 1440],
    [{ aspect: '9:16' }, 1080, 1920],
    [{ resolution: '480p', aspect: '9:16' }, 480, 854],
    [{ resolution: '720p', aspect: '1:1' }, 720, 720],
    [{ resolution: '1080p', aspect: '4:5' }, 1080, 1350],
    [{ resolution: '4k', aspect: '4:5' }, 2160, 2700],
    [{ width: 16, height: 4096 }, 16, 4096],
  ] as const)('makes %j %d x %d', (output, width, height) => {
    expect(outputSize(output)).toEqual({ width, height });
  });
});
