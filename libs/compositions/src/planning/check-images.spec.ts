import type { SourceReference } from '../timeline/source-references';
import { anyMedia } from './arbitrary-composition.spec-data';
import { checkSources } from './check-sources';

const URL = 'https://media.example/logo.png';
const REFERENCE: SourceReference = { url: URL, field: 'overlays.3', needs: 'image', trimStartFrame: 0, speed: 1 };

function check(size: { displayWidth: number; displayHeight: number } | null): void {
  const video = anyMedia.video && size && { ...anyMedia.video, ...size };
  const sources = new Map([[URL, { sourceId: 'logo', media: { ...anyMedia, video } }]]);
  checkSources([REFERENCE], { sources }, { num: 30, den: 1 });
}

describe('checkSources, of pictures', () => {
  it('accepts 50 megapixels', () => {
    expect(() => {
      check({ displayWidth: 10_000, displayHeight: 5000 });
    }).not.toThrow();
  });

  it('refuses more by name', () => {
    expect(() => {
      check({ displayWidth: 10_000, displayHeight: 10_000 });
    }).toThrow('overlays.3: the picture is 10000x10000, 100 megapixels; at most 50 are allowed.');
  });

  it('refuses a file that has none', () => {
    expect(() => {
      check(null);
    }).toThrow('overlays.3: the file has no picture.');
  });
});
