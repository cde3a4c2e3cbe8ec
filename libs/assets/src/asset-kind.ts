/** What a file is good for. */
export const ASSET_KINDS = ['video', 'audio', 'image', 'font', 'lut', 'subtitles'] as const;
export type AssetKind = (typeof ASSET_KINDS)[number];

/** In a sentence: `a video`. */
export const KIND_PHRASES: Readonly<Record<AssetKind, string>> = {
  video: 'a video',
  audio: 'sound',
  image: 'a picture',
  font: 'a font',
  lut: 'a LUT',
  subtitles: 'subtitles',
};
