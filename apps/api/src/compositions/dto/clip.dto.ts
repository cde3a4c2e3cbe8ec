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
    description: 'Where the video is, or the picture (JPEG, PNG, WebP, GIF), which is shown for all of its slot.',
    example: 'https://media.example.com/beach.mp4',
  })
  video_url: string;

  @SecondsField({ description: 'When the clip begins on the timeline.', example: 0 })
  start_time: number;

  @SecondsField({ description: 'When it ends on the timeline; greater than `start_time`.', example: 4 })
  end_time: number;

  @SecondsField({
    description: 'In point: where in the video the clip begins. Without it, at the beginning.',
    example: 1.5,
    optional: true,
  })
  trim_start?: number | null;

  @SecondsField({
    description:
      'Out point: where in the video the clip ends at the latest. Without it, at its end. `underrun` says what is ' +
      'shown should the video be over before `end_time`.',
    example: 5.5,
    optional: true,
  })
  trim_end?: number | null;

  @ChoiceField(CLIP_FITS, {
    description:
      'How a picture of another shape than the frame is fitted to it: `contain` shows all of it between black bars, ' +
      '`cover` fills the frame and cuts off the rest, `stretch` fills the frame and bends the picture out of shape, ' +
      '`blur` shows all of it before a blurred copy of itself.',
    default: DEFAULTS.fit,
    optional: true,
  })
  fit?: ClipFit | null;

  @ChoiceField(CLIP_UNDERRUNS, {
    description:
      'What is shown when the video, or what its trim leaves of it, is shorter than the slot: `freeze` keeps the last ' +
      'frame, `loop` begins again at the in point, with its sound, `black` ends the clip early.',
    default: DEFAULTS.underrun,
    optional: true,
  })
  underrun?: ClipUnderrun | null;

  @NumberField({
    minimum: 0,
    maximum: 2,
    description: "Linear gain of the clip's own sound, besides `audio.original_audio_volume`.",
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
    description: "What the picture is fitted to, as a part of the frame's width and height: 0.25 for a small inset.",
    default: DEFAULTS.scale,
    optional: true,
  })
  scale?: number | null;

  @PositionField({
    description: 'Where the fitted picture lies: a named place, or its top left corner. It is kept inside the frame.',
    default: DEFAULTS.position,
    example: 'bottom-right',
    optional: true,
  })
  position?: PositionSpec | null;

  @NumberField({ minimum: 0, maximum: 1, description: '0 cannot be seen.', default: DEFAULTS.opacity, optional: true })
  opacity?: number | null;

  @NumberField({
    minimum: LIMITS.rotation.min,
    maximum: LIMITS.rotation.max,
    description: 'Degrees by which the picture is turned around its middle, clockwise.',
    default: DEFAULTS.rotation,
    optional: true,
  })
  rotation?: number | null;

  @ObjectField(() => CropDto, {
    description: 'The part of the picture that is shown; without it, all of it. Cut out before the picture is fitted.',
    optional: true,
  })
  crop?: CropDto | null;

  @SecondsField({
    description: 'How long picture and sound take to rise from what lies below: the black background, or lower tracks.',
    default: DEFAULTS.fadeSeconds,
    optional: true,
  })
  fade_in?: number | null;

  @SecondsField({
    description: 'How long they take to fall to it. Together with `fade_in` at most as long as the clip.',
    default: DEFAULTS.fadeSeconds,
    optional: true,
  })
  fade_out?: number | null;

  @ObjectField(() => TransitionDto, {
    description:
      'How the clip before it on its track passes into this one, with its sound. The two overlap by exactly the ' +
      "transition's duration: the first ends at 4, this one begins at 3, and the transition takes 1. Nothing else of a " +
      'track may overlap.',
    optional: true,
  })
  transition?: TransitionDto | null;

  @NumberField({
    minimum: LIMITS.speed.min,
    maximum: LIMITS.speed.max,
    description:
      'How many seconds of the video pass in one second of the timeline: 0.5 is slow motion. The sound keeps its pitch. ' +
      'Of a trim from 2 to 6 at double speed, 2 seconds are shown.',
    default: DEFAULTS.speed,
    optional: true,
  })
  speed?: number | null;

  @ObjectField(() => MotionDto, {
    description: 'A slow movement over the picture, as of a camera; best with `fit` cover.',
    optional: true,
  })
  motion?: MotionDto | null;

  @ListField(() => FilterDto, {
    of: 'filters',
    minItems: 0,
    maxItems: LIMITS.filters,
    description: 'What is done to the picture, one after the other.',
    optional: true,
  })
  filters?: FilterDto[] | null;
}
