import type { ClipFilter } from '../../../segments/clip-filter';
import { blur } from './blur';
import { brightness } from './brightness';
import { chromaKey } from './chroma-key';
import { contrast } from './contrast';
import type { FilterContext } from './filter-context';
import { gamma } from './gamma';
import { grayscale } from './grayscale';
import { lut } from './lut';
import { saturation } from './saturation';
import { sepia } from './sepia';

export function filterPicture(filter: ClipFilter, context: FilterContext): string[] {
  switch (filter.type) {
    case 'grayscale':
      return grayscale();
    case 'sepia':
      return sepia(context);
    case 'blur':
      return blur(filter.amount, context);
    case 'brightness':
      return brightness(filter.amount);
    case 'contrast':
      return contrast(filter.amount);
    case 'saturation':
      return saturation(filter.amount);
    case 'gamma':
      return gamma(filter.amount);
    case 'chroma_key':
      return chromaKey(filter);
    case 'lut':
      return lut(filter, context);
  }
}
