import type { CropSpec } from '@app/compositions';
import { NumberField } from '../../validation/fields/number-field';

/** A part of the source, as percentages of its width and height. */
export class CropDto implements CropSpec {
  @NumberField({ minimum: 0, maximum: 100, description: 'Left edge, as a percentage of the width.', example: 25 })
  x: number;

  @NumberField({ minimum: 0, maximum: 100, description: 'Top edge, as a percentage of the height.', example: 0 })
  y: number;

  @NumberField({ minimum: 1, maximum: 100, description: 'As a percentage of the width.', example: 50 })
  width: number;

  @NumberField({ minimum: 1, maximum: 100, description: 'As a percentage of the height.', example: 100 })
  height: number;
}
