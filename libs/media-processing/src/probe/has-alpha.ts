import type { ProbeStream } from './probe-document';

/** Beginnings of the names of pixel formats that hold transparency. */
const FORMATS = /^(?:yuva|rgba|bgra|argb|abgr|gbrap|ya8|ya16|pal8|ayuv)/;

/** VP8 and VP9 keep transparency beside the stream, and only a tag tells. */
export function hasAlpha({ pix_fmt, tags }: Partial<ProbeStream>): boolean {
  return FORMATS.test(pix_fmt ?? '') || (tags?.alpha_mode ?? tags?.ALPHA_MODE) === '1';
}
