import type { OverlayBaseSpec, PositionSpec } from '@app/compositions';
import { NumberField } from '../../validation/fields/number-field';
import { ObjectField } from '../../validation/fields/object-field';
import { PositionField } from '../../validation/fields/position-field';
import { SecondsField } from '../../validation/fields/seconds-field';
import { AnimationDto } from './animation.dto';

/** Fields of all types of overlays. */
export class OverlayDto implements OverlayBaseSpec {
  @PositionField({
    description:
      'Position on the frame: a name, or the top left corner as `{x, y}` in pixels of the output or as `"NN%"` of ' +
      'its width and height. A box that would leave the frame is moved inside.',
    example: 'bottom-center',
  })
  position: PositionSpec;

  @SecondsField({ description: 'When it appears on the timeline.', example: 0.5 })
  start_time: number;

  @SecondsField({
    description:
      'When it disappears from the timeline; greater than `start_time`. Anything beyond the last clip is cut.',
    example: 3.5,
  })
  end_time: number;

  @NumberField({
    minimum: 0,
    maximum: 1,
    description: 'Opacity of the whole overlay: 0 is invisible, 1 is opaque.',
    default: 1,
    optional: true,
  })
  opacity?: number | null;

  @ObjectField(() => AnimationDto, { description: 'Entrance and exit animation. Unset: none.', optional: true })
  animation?: AnimationDto | null;
}
