import type { LutFilter } from '../../../segments/clip-filter';
import { escapeFilterValue } from '../../filter-graph';
import { findLut } from '../../find-input';
import type { FilterContext } from './filter-context';

/** In 10-bit RGB, to avoid visible banding with steep curves. */
export function lut({ lutId }: LutFilter, { pixelFormat, inputs }: FilterContext): string[] {
  const rgb = pixelFormat === 'yuva420p' ? 'gbrap10' : 'gbrp10';
  return [
    'scale=in_color_matrix=bt709:in_range=tv:out_range=pc',
    `format=${rgb}`,
    `lut3d=file=${escapeFilterValue(findLut(inputs, lutId))}:interp=tetrahedral`,
    'scale=out_color_matrix=bt709:out_range=tv',
    `format=${pixelFormat}`,
  ];
}
