import type { ProbeStream } from './probe-document';

/** Beginnings of ffmpeg's names of pixel formats with transparency; of palettes nobody can tell before decoding. */
const ALPHA_FORMATS = ['yuva', 'rgba', 'bgra', 'argb', 'abgr', 'gbrap', 'ya8', 'ya16', 'pal8'];

export function hasAlpha({ pix_fmt: pixelFormat = '', tags }: ProbeStream): boolean {
  const isTagged = (tags?.alpha_mode ?? tags?.ALPHA_MODE) === '1';
  return isTagged || ALPHA_FORMATS.some((prefix) => pixelFormat.startsWith(prefix));
}
