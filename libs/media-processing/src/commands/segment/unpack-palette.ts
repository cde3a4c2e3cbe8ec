import type { VideoInfo } from '../../media-info/media-info';

/** What `usePal` of libswscale's swscale_internal.h lists. */
const PALETTED_FORMATS: ReadonlySet<string> = new Set(['pal8', 'rgb8', 'bgr8', 'rgb4_byte', 'bgr4_byte']);

/**
 * Filters before `scale` for palette formats: icons, screenshots, old animations. `scale` converts palettes to BT.601
 * whatever `out_color_matrix` says, which would turn red into orange.
 */
export function unpackPalette({ pixelFormat }: Pick<VideoInfo, 'pixelFormat'>): string[] {
  return PALETTED_FORMATS.has(pixelFormat) ? ['format=rgba'] : [];
}
