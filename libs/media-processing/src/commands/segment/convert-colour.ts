import type { VideoInfo } from '../../media-info/media-info';

/**
 * Filters that bring a source's colours to BT.709, limited range; none for a source that is there already. What the
 * file does not tell is taken as players take it.
 *
 * Left to itself ffmpeg converts neither matrix nor range, and makes BT.601 out of RGB, whatever the size:
 * https://trac.ffmpeg.org/wiki/colorspace. Between YUV matrices `colorspace` is faster than `scale`, and exact to one
 * step where `scale` is up to three off; with equal primaries and transfer on both sides it changes the matrix only.
 */
export function colourFilters(video: VideoInfo): string[] {
  if (RGB_FORMAT.test(video.pixelFormat)) return [...fromRgb('yuv420p')];
  if (GREY_FORMAT.test(video.pixelFormat)) return [`scale=in_range=${video.colour.range ?? 'pc'}:out_range=tv`];
  const matrix = KNOWN_MATRICES.get(video.colour.matrix ?? '') ?? customaryMatrix(video);
  const range = video.colour.range === 'pc' || FULL_RANGE_FORMAT.test(video.pixelFormat) ? 'pc' : 'tv';
  if (matrix === 'bt709' && range === 'tv') return [];
  const from = `ispace=${matrix}:iprimaries=bt709:itrc=bt709:irange=${range}`;
  return [`colorspace=${from}:space=bt709:primaries=bt709:trc=bt709:range=tv:format=yuv420p`];
}

/** The conversion of RGB pictures to a YUV pixel format, with BT.709's matrix and limited range. */
export function fromRgb(pixelFormat: 'yuv420p' | 'yuva420p'): readonly string[] {
  return [
    'scale=out_color_matrix=bt709:out_range=tv:flags=bicubic+accurate_rnd+full_chroma_int',
    `format=${pixelFormat}`,
  ];
}

const RGB_FORMAT = /^(rgb|bgr|gbr|argb|abgr|0rgb|0bgr|pal8|x2rgb|x2bgr)/;
const GREY_FORMAT = /^(gray|ya8|ya16|mono)/;

/** ffmpeg's old names for full-range YUV say so themselves. */
const FULL_RANGE_FORMAT = /^yuvj/;

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
function customaryMatrix({ displayWidth, displayHeight }: VideoInfo): string {
  const isHighDefinition = Math.max(displayWidth, displayHeight) >= 1280 || Math.min(displayWidth, displayHeight) > 576;
  return isHighDefinition ? 'bt709' : 'smpte170m';
}
