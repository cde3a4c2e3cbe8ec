import type { VideoInfo } from '../../media-info/media-info';

/**
 * Filters that bring a source's colours to BT.709, limited range; none for a source that is there already. What the
 * file does not tell is taken as players take it.
 *
 * Left to itself ffmpeg converts neither matrix nor range, and makes BT.601 out of RGB, whatever the size:
 * https://trac.ffmpeg.org/wiki/colorspace. Between YUV matrices `colorspace` is faster than `scale`, and exact to one
 * step where `scale` is up to three off; with equal primaries and transfer on both sides it changes the matrix only.
 */
export function colourFilters({ pixelFormat, colour, ...size }: VideoInfo): string[] {
  const is = (prefixes: readonly string[]): boolean => prefixes.some((prefix) => pixelFormat.startsWith(prefix));
  if (is(RGB_FORMATS)) return fromRgb('yuv420p');
  if (is(GREY_FORMATS)) return [`scale=in_range=${colour.range ?? 'pc'}:out_range=tv`, 'format=yuv420p'];
  const matrix = KNOWN_MATRICES.get(colour.matrix ?? '') ?? customaryMatrix(size);
  const range = colour.range === 'pc' || is(FULL_RANGE_FORMATS) ? 'pc' : 'tv';
  if (matrix === 'bt709' && range === 'tv') return [];
  const from = `ispace=${matrix}:iprimaries=bt709:itrc=bt709:irange=${range}`;
  return [`colorspace=${from}:space=bt709:primaries=bt709:trc=bt709:range=tv:format=yuv420p`];
}

/** The conversion of RGB pictures to a YUV pixel format, with BT.709's matrix and limited range. */
export function fromRgb(pixelFormat: 'yuv420p' | 'yuva420p'): string[] {
  return [
    'scale=out_color_matrix=bt709:out_range=tv:flags=bicubic+accurate_rnd+full_chroma_int',
    `format=${pixelFormat}`,
  ];
}

// Beginnings of ffmpeg's names of pixel formats.
const RGB_FORMATS = ['rgb', 'bgr', 'gbr', 'argb', 'abgr', '0rgb', '0bgr', 'x2rgb', 'x2bgr', 'pal8'];
const GREY_FORMATS = ['gray', 'ya8', 'ya16', 'mono'];
const FULL_RANGE_FORMATS = ['yuvj'];

/** ffprobe's names of matrices, as `colorspace` calls them. */
const KNOWN_MATRICES: ReadonlyMap<string, string> = new Map([
  ['bt709', 'bt709'],
  ['smpte170m', 'smpte170m'],
  ['bt470bg', 'bt470bg'],
  ['fcc', 'fcc'],
  ['smpte240m', 'smpte240m'],
  ['bt2020nc', 'bt2020nc'],
]);

/** BT.709 above standard definition, BT.601 below. */
function customaryMatrix({ displayWidth, displayHeight }: Pick<VideoInfo, 'displayWidth' | 'displayHeight'>): string {
  const isHighDefinition = Math.max(displayWidth, displayHeight) >= 1280 || Math.min(displayWidth, displayHeight) > 576;
  return isHighDefinition ? 'bt709' : 'smpte170m';
}
