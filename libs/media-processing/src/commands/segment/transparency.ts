import type { VideoInfo } from '../../media-info/media-info';

type Transparent = Pick<VideoInfo, 'codec' | 'hasAlpha'>;

/** Options of the input: ffmpeg's own decoders of VP8 and VP9 do not see the transparency that lies beside the picture. */
export function alphaDecoder({ codec, hasAlpha }: Transparent): string[][] {
  const decoder = hasAlpha ? ALPHA_DECODERS[codec] : undefined;
  return decoder === undefined ? [] : [['-c:v', decoder]];
}

/** Filters that lay a transparent picture on black, which is what lies below everything. */
export function layOnBlack({ hasAlpha }: Transparent): string[] {
  return hasAlpha ? ['format=yuva420p', 'premultiply=inplace=1'] : [];
}

const ALPHA_DECODERS: Readonly<Record<string, string>> = { vp8: 'libvpx', vp9: 'libvpx-vp9' };
