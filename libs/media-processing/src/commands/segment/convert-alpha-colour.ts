import type { VideoInfo } from '../../media-info/media-info';
import { convertColour, type ColourConversion } from './convert-colour';

/** Like `convertColour`, for pictures with transparency: `colorspace` would lose it, so `scale` does the work alone. */
export function convertAlphaColour(video: VideoInfo): ColourConversion {
  const { scaleOptions, filters } = convertColour(video);
  if (filters.length === 0) return { scaleOptions, filters };
  const { matrix, range } = video.colour;
  return {
    scaleOptions: [
      `in_color_matrix=${SCALE_NAMES[matrix ?? ''] ?? 'bt601'}`,
      `in_range=${range ?? 'tv'}`,
      'out_color_matrix=bt709',
      'out_range=tv',
    ],
    filters: [],
  };
}

/** What `scale` calls the matrices. */
const SCALE_NAMES: Readonly<Record<string, string>> = {
  bt709: 'bt709',
  smpte170m: 'smpte170m',
  bt470bg: 'bt470',
  fcc: 'fcc',
  smpte240m: 'smpte240m',
  bt2020nc: 'bt2020',
};
