import type { FilterContext } from './filter-context';

/** The usual weights of red, green and blue. */
const WEIGHTS = '0.393:0.769:0.189:0:0.349:0.686:0.168:0:0.272:0.534:0.131';

/** Through RGB, by the output's own matrix. */
export function sepia({ pixelFormat }: FilterContext): string[] {
  const rgb = pixelFormat === 'yuva420p' ? 'gbrap' : 'gbrp';
  return [
    'scale=in_color_matrix=bt709:in_range=tv:out_range=pc',
    `format=${rgb}`,
    `colorchannelmixer=${WEIGHTS}`,
    'scale=out_color_matrix=bt709:out_range=tv',
    `format=${pixelFormat}`,
  ];
}
