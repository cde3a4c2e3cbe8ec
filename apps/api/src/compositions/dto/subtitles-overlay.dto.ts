import {
  DEFAULTS,
  LIMITS,
  OVERLAY_DEFAULTS,
  OVERLAY_LIMITS,
  type SubtitlesOverlaySpec,
  type SubtitlesStyleSpec,
} from '@app/compositions';
import {
  FONT_FAMILIES,
  FONT_WEIGHTS,
  TEXT_POSITIONS,
  type FontFamily,
  type FontWeight,
  type TextPosition,
} from '@app/media-processing';
import { BooleanField } from '../../validation/fields/boolean-field';
import { ChoiceField } from '../../validation/fields/choice-field';
import { AlphaColourField } from '../../validation/fields/colour-field';
import { MediaUrlField } from '../../validation/fields/media-url-field';
import { NumberField, WholeNumberField } from '../../validation/fields/number-field';
import { ObjectField } from '../../validation/fields/object-field';
import { SecondsField } from '../../validation/fields/seconds-field';
import { OutlineDto } from './text-decoration.dto';

export class SubtitlesBackgroundDto {
  @AlphaColourField({
    description: '`#RRGGBB` or `#RRGGBBAA`.',
    default: OVERLAY_DEFAULTS.backgroundColor,
    optional: true,
  })
  color?: string | null;

  @NumberField({
    minimum: OVERLAY_LIMITS.padding.min,
    maximum: OVERLAY_LIMITS.padding.max,
    description: 'Between the lines and its edge. Pixels on a frame of 1080 lines.',
    default: OVERLAY_DEFAULTS.padding,
    optional: true,
  })
  padding?: number | null;
}

export class SubtitlesStyleDto implements SubtitlesStyleSpec {
  @WholeNumberField({
    minimum: LIMITS.fontSize.min,
    maximum: LIMITS.fontSize.max,
    description: `Pixels on a frame of 1080 lines; of SRT and WebVTT ${DEFAULTS.fontSize}.`,
    example: 54,
    optional: true,
  })
  font_size?: number | null;

  @AlphaColourField({
    description: `\`#RRGGBB\` or \`#RRGGBBAA\`; of SRT and WebVTT ${DEFAULTS.fontColor}. Colours within a cue stay.`,
    example: '#FFFF00',
    optional: true,
  })
  font_color?: string | null;

  @ChoiceField(FONT_FAMILIES, {
    description: `Glyphs that it lacks are taken from the others. Default: ${OVERLAY_DEFAULTS.fontFamily}.`,
    example: 'Noto Sans',
    optional: true,
  })
  font_family?: FontFamily | null;

  @ChoiceField(FONT_WEIGHTS, {
    description: `Font weight; ${OVERLAY_DEFAULTS.fontWeight} by default for SRT and WebVTT. What is bold in the file is bolder still.`,
    example: 500,
    optional: true,
  })
  font_weight?: FontWeight | null;

  @BooleanField({ description: 'Scripts without italics stay upright.', example: false, optional: true })
  italic?: boolean | null;

  @ObjectField(() => OutlineDto, {
    description:
      'Outline of the letters. SRT and WebVTT with neither `outline` nor `background` get a black outline; with ' +
      'either, they get exactly what is given.',
    optional: true,
  })
  outline?: OutlineDto | null;

  @ObjectField(() => SubtitlesBackgroundDto, { description: 'A box behind the lines of a cue.', optional: true })
  background?: SubtitlesBackgroundDto | null;
}

export class SubtitlesOverlayDto implements SubtitlesOverlaySpec {
  @ChoiceField(['subtitles'], { description: 'Subtitles, burned into the picture.', example: 'subtitles' })
  type: 'subtitles';

  @MediaUrlField({
    description:
      'URL of the subtitles: an SRT, WebVTT or ASS file of at most 10 MiB and 20,000 cues, in UTF-8, UTF-16 ' +
      'with a byte order mark, or Windows-1252.',
    example: 'https://media.example.com/talk.en.vtt',
  })
  url: string;

  @SecondsField({ description: "Time on the timeline at which the file's time 0 is.", example: 0 })
  start_time: number;

  @SecondsField({
    description: 'When the subtitles end; greater than `start_time`. Cues beyond it, or beyond the last clip, are cut.',
    example: 60,
  })
  end_time: number;

  @ChoiceField(TEXT_POSITIONS, {
    description: 'Position of cues that do not set their own; by default `bottom-center` for SRT and WebVTT.',
    example: 'bottom-center',
    optional: true,
  })
  position?: TextPosition | null;

  @ObjectField(() => SubtitlesStyleDto, {
    description: 'Their style. For an ASS file, what is given here overrides every style in the file.',
    optional: true,
  })
  style?: SubtitlesStyleDto | null;
}
