import type { AssetKind, ResolvedAsset } from '@app/assets';
import type { CompositionSpec } from '../spec';
import { assetIds, findAssetProblems } from './asset-problems';

const idOf = (digit: number): string => `00000000-0000-4000-8000-00000000000${digit}`;
const urlOf = (digit: number): string => `asset://${idOf(digit)}`;

function assetsOf(...kinds: readonly AssetKind[]): ReadonlyMap<string, ResolvedAsset> {
  return new Map(
    kinds.map((kind, index) => {
      const id = idOf(index + 1);
      return [id, { id, kind, sha256: 'a'.repeat(64), sizeBytes: 1, key: `assets/${'a'.repeat(64)}` }];
    }),
  );
}

const SPEC: CompositionSpec = {
  title: urlOf(9),
  clips: [
    { video_url: urlOf(1), start_time: 0, end_time: 1 },
    {
      video_url: 'https://media.example/a.mp4',
      start_time: 1,
      end_time: 2,
      filters: [{ type: 'sepia' }, { type: 'lut', url: urlOf(5) }],
    },
    { video_url: urlOf(1).toUpperCase(), start_time: 2, end_time: 3 },
  ],
  audio: { music_url: urlOf(2), voiceover_url: null, tracks: [{ url: urlOf(2) }, { url: urlOf(3) }] },
  overlays: [
    { text: urlOf(8), position: 'center', start_time: 0, end_time: 1 },
    { type: 'image', url: urlOf(4), position: 'center', start_time: 0, end_time: 1 },
    { text: 'x', font_family: urlOf(6), position: 'center', start_time: 0, end_time: 1 },
    { text: 'x', font_family: 'Inter', position: 'center', start_time: 0, end_time: 1 },
  ],
};

describe('assetIds', () => {
  it('finds each asset once, in fields that hold addresses', () => {
    expect(assetIds(SPEC)).toEqual([1, 5, 2, 3, 4, 6].map(idOf));
  });
});

describe('findAssetProblems', () => {
  it('finds nothing where each is there and fits', () => {
    expect(findAssetProblems(SPEC, assetsOf('video', 'audio', 'video', 'image', 'lut', 'font'))).toEqual([]);
  });

  it('names each field whose asset is not there', () => {
    expect(findAssetProblems(SPEC, assetsOf('video')).map(({ path }) => path)).toEqual([
      'clips.1.filters.1.url',
      'audio.music_url',
      'audio.tracks.0.url',
      'audio.tracks.1.url',
      'overlays.1.url',
      'overlays.2.font_family',
    ]);
  });

  it('says what an asset is and what is needed', () => {
    const problems = findAssetProblems(SPEC, assetsOf('font', 'audio', 'lut', 'audio', 'subtitles', 'image'));
    expect(problems).toEqual([
      {
        path: 'clips.0.video_url',
        message: `${urlOf(1)} is a font; video_url must be a video or a picture.`,
      },
      { path: 'clips.1.filters.1.url', message: `${urlOf(5)} is subtitles; url must be a LUT.` },
      {
        path: 'clips.2.video_url',
        message: `${urlOf(1).toUpperCase()} is a font; video_url must be a video or a picture.`,
      },
      { path: 'audio.tracks.1.url', message: `${urlOf(3)} is a LUT; url must be sound or a video.` },
      { path: 'overlays.1.url', message: `${urlOf(4)} is sound; url must be a video or a picture.` },
      { path: 'overlays.2.font_family', message: `${urlOf(6)} is a picture; font_family must be a font.` },
    ]);
  });
});
