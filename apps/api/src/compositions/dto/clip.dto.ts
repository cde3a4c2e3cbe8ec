import {
  CLIP_UNDERRUNS,
  DEFAULTS,
  LIMITS,
  type ClipSpec,
  type ClipUnderrun,
  type PositionSpec,
} from '@app/compositions';
import { CLIP_FITS, type ClipFit } from '@app/media-processing';
import { ChoiceField } from '../../validation/fields/choice-field';
import { ListField } from '../../validation/fields/list-field';
import { MediaUrlField } from '../../validation/fields/media-url-field';
import { NumberField, WholeNumberField } from '../../validation/fields/number-field';
import { ObjectField } from '../../validation/fields/object-field';
import { PositionField } from '../../validation/fields/position-field';
import { SecondsField } from '../../validation/fields/seconds-field';
import { CropDto } from './crop.dto';
import { FilterDto } from './filter.dto';
import { MotionDto } from './motion.dto';
import { TransitionDto } from './transition.dto';

export class ClipDto implements ClipSpec {
  @MediaUrlField({
    description: 'URL of the video, or of an image (JPEG, PNG, WebP, GIF), which is shown for the whole slot.',
    example: 'https://media.example.com/beach.mp4',
  })
  video_url: string;

  @SecondsField({ description: 'When the clip begins on the timeline.', example: 0 })
  start_time: number;

  @SecondsField({ description: 'When it ends on the timeline; greater than `start_time`.', example: 4 })
  end_time: number;

  @SecondsField({
    description: 'In point: time in the source at which the clip begins. Default: its beginning.',
    example: 1.5,
    optional: true,
  })
  trim_start?: number | null;

  @SecondsField({
    description:
      'Out point: time in the source at which the clip ends at the latest. Default: its end. `underrun` says ' +
      'what is shown if the source ends before `end_time`.',
    example: 5.5,
    optional: true,
  })
  trim_end?: number | null;

  @ChoiceField(CLIP_FITS, {
    description:
      'How a picture with another aspect ratio fills the frame: `contain` shows all of it between black bars, ' +
      '`cover` fills the frame and crops the rest, `stretch` distorts it to fill the frame, `blur` shows all of ' +
      'it over a blurred copy of itself.',
    default: DEFAULTS.fit,
    optional: true,
  })
  fit?: ClipFit | null;

  @ChoiceField(CLIP_UNDERRUNS, {
    description:
      'What is shown when the trimmed source is shorter than the slot: `freeze` holds the last frame, `loop` ' +
      'starts again at the in point, with its sound, `black` ends the clip early.',
    default: DEFAULTS.underrun,
    optional: true,
  })
  underrun?: ClipUnderrun | null;

  @NumberField({
    minimum: 0,
    maximum: 2,
    description: "Linear gain of the clip's own sound, multiplied by `audio.original_audio_volume`.",
    default: DEFAULTS.clipVolume,
    optional: true,
  })
  volume?: number | null;

  @WholeNumberField({
    minimum: LIMITS.track.min,
    maximum: LIMITS.track.max,
    description: 'Clips of higher tracks lie above those of lower ones, and all are heard.',
    default: DEFAULTS.track,
    optional: true,
  })
  track?: number | null;

  @NumberField({
    minimum: LIMITS.scale.min,
    maximum: LIMITS.scale.max,
    description: 'Size of the box that the picture is fitted to, relative to the frame: 0.25 for a small inset.',
    default: DEFAULTS.scale,
    optional: true,
  })
  scale?: number | null;

  @PositionField({
    description: 'Position of the fitted picture: a name, or its top left corner. It is kept inside the frame.',
    default: DEFAULTS.position,
    example: 'bottom-right',
    optional: true,
  })
  position?: PositionSpec | null;

  @NumberField({
    minimum: 0,
    maximum: 1,
    description: '0 is invisible, 1 is opaque.',
    default: DEFAULTS.opacity,
    optional: true,
  })
  opacity?: number | null;

  @NumberField({
    minimum: LIMITS.rotation.min,
    maximum: LIMITS.rotation.max,
    description: 'Clockwise rotation about the centre of the picture, in degrees.',
    default: DEFAULTS.rotation,
    optional: true,
  })
  rotation?: number | null;

  @ObjectField(() => CropDto, {
    description: 'The part of the picture that is shown; by default all of it. Applied before `fit`.',
    optional: true,
  })
  crop?: CropDto | null;

  @SecondsField({
    description:
      'Duration of the fade-in of picture and sound, from the black background or from lower tracks, in seconds.',
    default: DEFAULTS.fadeSeconds,
    optional: true,
  })
  fade_in?: number | null;

  @SecondsField({
    description: 'Duration of the fade-out, in seconds. Together with `fade_in`, at most as long as the clip.',
    default: DEFAULTS.fadeSeconds,
    optional: true,
  })
  fade_out?: number | null;

  @ObjectField(() => TransitionDto, {
    description:
      'Transition from the previous clip on the track to this one, with a crossfade of their sound. The two ' +
      'clips must overlap by exactly its duration: if the first ends at 4 and this one begins at 3, the ' +
      'transition takes 1 second. Clips on a track must not overlap otherwise.',
    optional: true,
  })
  transition?: TransitionDto | null;

  @NumberField({
    minimum: LIMITS.speed.min,
    maximum: LIMITS.speed.max,
    description:
      'Seconds of the source played per second of the timeline: 0.5 is slow motion. The sound keeps its pitch. ' +
      'A trim from 2 to 6 at double speed lasts 2 seconds.',
    default: DEFAULTS.speed,
    optional: true,
  })
  speed?: number | null;

  @ObjectField(() => MotionDto, {
    description: 'A slow camera movement over the picture; looks best with `fit` cover.',
    optional: true,
  })
  motion?: MotionDto | null;

  @ListField(() => FilterDto, {
    of: 'filters',
    minItems: 0,
    maxItems: LIMITS.filters,
    description: 'Filters applied to the picture, in this order.',
    optional: true,
  })
  filters?: FilterDto[] | null;
}
