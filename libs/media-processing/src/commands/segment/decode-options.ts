import type { VideoInfo } from '../../media-info/media-info';

/** ffmpeg's own decoders of these pass over the transparency; libvpx does not. https://trac.ffmpeg.org/ticket/8344 */
const ALPHA_DECODERS: Readonly<Record<string, string>> = { vp8: 'libvpx', vp9: 'libvpx-vp9' };

/** Input options that choose a decoder where it matters. */
export function decodeOptions({ codec, hasAlpha }: VideoInfo): string[][] {
  const decoder = hasAlpha ? ALPHA_DECODERS[codec] : undefined;
  return decoder === undefined ? [] : [['-c:v', decoder]];
}
