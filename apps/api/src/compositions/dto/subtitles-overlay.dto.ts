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
    description: 'Space between the text and the edge of the box. In pixels at an output height of 1080.',
    default: OVERLAY_DEFAULTS.padding,
    optional: true,
  })
  padding?: number | null;
}

export class SubtitlesStyleDto implements SubtitlesStyleSpec {
  @WholeNumberField({
    minimum: LIMITS.fontSize.min,
    maximum: LIMITS.fontSize.max,
    description: `Pixels at an output height of 1080. Default for SRT and WebVTT: ${DEFAULTS.fontSize}.`,
    example: 54,
    optional: true,
  })
  font_size?: number | null;

  @AlphaColourField({
    description: `\`#RRGGBB\` or \`#RRGGBBAA\`; default for SRT and WebVTT: ${DEFAULTS.fontColor}. Colours set within a cue are kept.`,
    example: '#FFFF00',
    optional: true,
  })
  font_color?: string | null;

  @ChoiceField(FONT_FAMILIES, {
    description: `Missing glyphs are taken from the other families. Default: ${OVERLAY_DEFAULTS.fontFamily}, unless the file names a font.`,
    example: 'Noto Sans',
    optional: true,
  })
  font_family?: FontFamily | null;

  @ChoiceField(FONT_WEIGHTS, {
    description: `Weight from thin (100) to black (900). Default for SRT and WebVTT: ${OVERLAY_DEFAULTS.fontWeight}. Text marked as bold is bolder.`,
    example: 500,
    optional: true,
  })
  font_weight?: FontWeight | null;

  @BooleanField({ description: 'Scripts without italics stay upright.', example: false, optional: true })
  italic?: boolean | null;

  @ObjectField(() => OutlineDto, {
    description:
      'Outline of the glyphs. Without `outline` and `background`, SRT and WebVTT get a black outline; if either is ' +
      'set, only what is set is drawn.',
    optional: true,
  })
  outline?: OutlineDto | null;

  @ObjectField(() => SubtitlesBackgroundDto, { description: 'Box behind the text of a cue.', optional: true })
  background?: SubtitlesBackgroundDto | null;
}

export class SubtitlesOverlayDto implements SubtitlesOverlaySpec {
  @ChoiceField(['subtitles'], { description: 'Subtitles, burnt into the video.', example: 'subtitles' })
  type: 'subtitles';

  @MediaUrlField({
    description:
      'Address of the subtitles: an SRT, WebVTT or ASS file of at most 10 MiB and 20,000 cues, in UTF-8, UTF-16 ' +
      'with a byte order mark, or Windows-1252.',
    example: 'https://media.example.com/talk.en.vtt',
  })
  url: string;

  @SecondsField({ description: "Time on the timeline of the file's time 0.", example: 0 })
  start_time: number;

  @SecondsField({
    description: 'When the subtitles end; greater than `start_time`. Cues beyond it, or beyond the last clip, are cut.',
    example: 60,
  })
  end_time: number;

  @ChoiceField(TEXT_POSITIONS, {
    description: 'Position of cues that set none themselves. Default for SRT and WebVTT: `bottom-center`.',
    example: 'bottom-center',
    optional: true,
  })
  position?: TextPosition | null;

  @ObjectField(() => SubtitlesStyleDto, {
    description: 'Appearance. For an ASS file, each value overrides that of every style in the file.',
    optional: true,
  })
  style?: SubtitlesStyleDto | null;
}
