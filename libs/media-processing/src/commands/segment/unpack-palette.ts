import type { VideoInfo } from '../../media-info/media-info';

/** What `usePal` of libswscale's swscale_internal.h lists. */
const PALETTED_FORMATS: ReadonlySet<string> = new Set(['pal8', 'rgb8', 'bgr8', 'rgb4_byte', 'bgr4_byte']);

/**
 * Filters that come before `scale` where pixels are numbers in a palette: icons, screenshots, old animations. `scale`
 * makes BT.601 out of palettes whatever `out_color_matrix` says, and red would become orange.
 */
export function unpackPalette({ pixelFormat }: Pick<VideoInfo, 'pixelFormat'>): string[] {
  return PALETTED_FORMATS.has(pixelFormat) ? ['format=rgba'] : [];
}
