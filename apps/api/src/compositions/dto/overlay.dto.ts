import { DEFAULTS, LIMITS, type OverlaySpec } from '@app/compositions';
import { TEXT_POSITIONS, type TextPosition } from '@app/media-processing';
import { ChoiceField } from '../../validation/fields/choice-field';
import { ColourField } from '../../validation/fields/colour-field';
import { WholeNumberField } from '../../validation/fields/number-field';
import { SecondsField } from '../../validation/fields/seconds-field';
import { TextField } from '../../validation/fields/text-field';

export class OverlayDto implements OverlaySpec {
  @ChoiceField(['text'], { description: 'What is laid over the picture.', default: 'text', optional: true })
  type?: 'text' | null;

  @TextField({
    minLength: 1,
    maxLength: LIMITS.textLength,
    description: 'What is written; a newline breaks the line.',
    example: 'Summer\n2024',
  })
  text: string;

  @ChoiceField(TEXT_POSITIONS, { description: 'Where on the frame.', example: 'bottom-center' })
  position: TextPosition;

  @SecondsField({ description: 'When it appears on the timeline.', example: 0.5 })
  start_time: number;

  @SecondsField({
    description: 'When it disappears; greater than `start_time`. What lies beyond the last clip is cut.',
    example: 3.5,
  })
  end_time: number;

  @WholeNumberField({
    minimum: LIMITS.fontSize.min,
    maximum: LIMITS.fontSize.max,
    description: 'Pixels on a frame of 1080 lines; scaled with the height of the output.',
    default: DEFAULTS.fontSize,
    optional: true,
  })
  font_size?: number | null;

  @ColourField({ description: '`#RRGGBB`.', default: DEFAULTS.fontColor, optional: true })
  font_color?: string | null;
}
