import type { VideoInfo } from '../../media-info/media-info';
import { toneMap } from './tone-map';

/** How `scale`, and filters after it, convert colours to BT.709, limited range. */
export interface ColourConversion {
  /** Of the `scale` that gives the picture its size. */
  readonly scaleOptions: readonly string[];
  readonly filters: readonly string[];
}

/**
 * Nothing to do for a source that is in BT.709 already. Missing tags are interpreted as players do.
 *
 * Left to itself ffmpeg converts neither matrix nor range, and makes BT.601 out of RGB, whatever the size:
 * https://trac.ffmpeg.org/wiki/colorspace. Between YUV matrices `colorspace` is faster than `scale`, and exact to one
 * step where `scale` is up to three off; with equal primaries and transfer on both sides it changes the matrix only.
 * Primaries of standard definition are close enough to be ignored; those of displays and of UHD are not, and would look
 * pale.
 */
export function convertColour({ pixelFormat, colour, hdr, ...size }: VideoInfo): ColourConversion {
  const is = (prefixes: readonly string[]): boolean => prefixes.some((prefix) => pixelFormat.startsWith(prefix));
  if (is(RGB_FORMATS)) return { scaleOptions: FROM_RGB, filters: [] };
  if (is(GREY_FORMATS)) return { scaleOptions: [`in_range=${colour.range ?? 'pc'}`, 'out_range=tv'], filters: [] };
  if (hdr) return { scaleOptions: [], filters: toneMap(hdr, colour) };
  const isTold = colour.matrix !== null && KNOWN_MATRICES.has(colour.matrix);
  const matrix = isTold ? colour.matrix : customaryMatrix(size);
  const range = colour.range === 'pc' || is(FULL_RANGE_FORMATS) ? 'pc' : 'tv';
  const primaries = WIDE_PRIMARIES.find((wide) => wide === colour.primaries) ?? 'bt709';
  if (matrix === 'bt709' && range === 'tv' && primaries === 'bt709') return { scaleOptions: [], filters: [] };
  return {
    // Otherwise `scale` might choose a pixel format of the other range, and convert to it.
    scaleOptions: [`in_range=${range}`, `out_range=${range}`],
    filters: [
      `colorspace=ispace=${matrix}:iprimaries=${primaries}:itrc=bt709:irange=${range}` +
        ':space=bt709:primaries=bt709:trc=bt709:range=tv:format=yuv420p',
    ],
  };
}

/** Whether a source already is in BT.709, limited range. */
export function isInOurColours(video: VideoInfo): boolean {
  const { scaleOptions, filters } = convertColour(video);
  return scaleOptions.length === 0 && filters.length === 0;
}

/** Options of the `scale` that makes YUV out of RGB. */
export const FROM_RGB: readonly string[] = [
  'out_color_matrix=bt709',
  'out_range=tv',
  'flags=bicubic+accurate_rnd+full_chroma_int',
];

// Beginnings of ffmpeg's names of pixel formats.
const RGB_FORMATS = ['rgb', 'bgr', 'gbr', 'argb', 'abgr', '0rgb', '0bgr', 'x2rgb', 'x2bgr', 'pal8'];
const GREY_FORMATS = ['gray', 'ya8', 'ya16', 'mono'];
const FULL_RANGE_FORMATS = ['yuvj'];

/** Names of matrices, the same for ffprobe and `colorspace`. */
const KNOWN_MATRICES: ReadonlySet<string> = new Set(['bt709', 'smpte170m', 'bt470bg', 'fcc', 'smpte240m', 'bt2020nc']);

/** BT.2020, and the two of P3. */
const WIDE_PRIMARIES = ['bt2020', 'smpte432', 'smpte431'] as const;

/** BT.709 above standard definition, BT.601 below. */
function customaryMatrix({ displayWidth, displayHeight }: Pick<VideoInfo, 'displayWidth' | 'displayHeight'>): string {
  const isHighDefinition = Math.max(displayWidth, displayHeight) >= 1280 || Math.min(displayWidth, displayHeight) > 576;
  return isHighDefinition ? 'bt709' : 'smpte170m';
}
