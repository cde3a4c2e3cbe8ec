import type { VideoInfo } from '../../media-info/media-info';

/** ffmpeg's native decoders for these ignore alpha; libvpx does not. https://trac.ffmpeg.org/ticket/8344 */
const ALPHA_DECODERS: Readonly<Record<string, string>> = { vp8: 'libvpx', vp9: 'libvpx-vp9' };

/** Input options that choose a decoder where it matters. */
export function decodeOptions({ codec, hasAlpha }: VideoInfo): string[][] {
  const decoder = hasAlpha ? ALPHA_DECODERS[codec] : undefined;
  return decoder === undefined ? [] : [['-c:v', decoder]];
}
