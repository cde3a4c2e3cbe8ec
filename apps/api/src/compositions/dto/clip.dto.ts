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
    description: 'Address of the video, or of an image (JPEG, PNG, WebP, GIF), which is shown for the whole slot.',
    example: 'https://media.example.com/beach.mp4',
  })
  video_url: string;

  @SecondsField({ description: 'When the clip begins on the timeline.', example: 0 })
  start_time: number;

  @SecondsField({ description: 'When the clip ends on the timeline; greater than `start_time`.', example: 4 })
  end_time: number;

  @SecondsField({
    description: 'In point: where in the source the clip begins. Default: its beginning.',
    example: 1.5,
    optional: true,
  })
  trim_start?: number | null;

  @SecondsField({
    description:
      'Out point: where in the source the clip ends at the latest. Default: its end. `underrun` says what is shown ' +
      'if the source ends before `end_time`.',
    example: 5.5,
    optional: true,
  })
  trim_end?: number | null;

  @ChoiceField(CLIP_FITS, {
    description:
      'How a source with another aspect ratio is fitted to the frame: `contain` shows all of it between black bars, ' +
      '`cover` fills the frame and crops the rest, `stretch` fills the frame and distorts the source, `blur` shows ' +
      'all of it in front of a blurred copy of itself.',
    default: DEFAULTS.fit,
    optional: true,
  })
  fit?: ClipFit | null;

  @ChoiceField(CLIP_UNDERRUNS, {
    description:
      'What is shown if the trimmed source is shorter than the slot: `freeze` holds the last frame, `loop` starts ' +
      'again at the in point, with its audio, `black` ends the clip early.',
    default: DEFAULTS.underrun,
    optional: true,
  })
  underrun?: ClipUnderrun | null;

  @NumberField({
    minimum: 0,
    maximum: 2,
    description: "Linear gain of the clip's own audio, multiplied by `audio.original_audio_volume`.",
    default: DEFAULTS.clipVolume,
    optional: true,
  })
  volume?: number | null;

  @WholeNumberField({
    minimum: LIMITS.track.min,
    maximum: LIMITS.track.max,
    description: 'Clips on higher tracks cover those on lower ones; the audio of all tracks is mixed.',
    default: DEFAULTS.track,
    optional: true,
  })
  track?: number | null;

  @NumberField({
    minimum: LIMITS.scale.min,
    maximum: LIMITS.scale.max,
    description:
      "Size of the box that the clip is fitted to, as a fraction of the frame's width and height: 0.25 for a small " +
      'inset.',
    default: DEFAULTS.scale,
    optional: true,
  })
  scale?: number | null;

  @PositionField({
    description: 'Position of the fitted clip: a name, or its top left corner. It is kept inside the frame.',
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
    description: 'Clockwise rotation around the centre, in degrees.',
    default: DEFAULTS.rotation,
    optional: true,
  })
  rotation?: number | null;

  @ObjectField(() => CropDto, {
    description: 'The part of the source that is shown; applied before `fit`. Unset: all of it.',
    optional: true,
  })
  crop?: CropDto | null;

  @SecondsField({
    description:
      'Length of the fade-in of video and audio, in seconds, from what lies below: the black background, or lower ' +
      'tracks.',
    default: DEFAULTS.fadeSeconds,
    optional: true,
  })
  fade_in?: number | null;

  @SecondsField({
    description:
      'Length of the fade-out, in seconds. `fade_in` and `fade_out` together are at most as long as the clip.',
    default: DEFAULTS.fadeSeconds,
    optional: true,
  })
  fade_out?: number | null;

  @ObjectField(() => TransitionDto, {
    description:
      'Transition from the previous clip on the same track into this one; the audio is crossfaded. The two clips ' +
      'must overlap by exactly its duration: if the previous clip ends at 4 and this one starts at 3, the duration ' +
      'is 1. Clips on the same track must not overlap otherwise.',
    optional: true,
  })
  transition?: TransitionDto | null;

  @NumberField({
    minimum: LIMITS.speed.min,
    maximum: LIMITS.speed.max,
    description:
      'Playback speed: 0.5 is slow motion, at half speed. The pitch of the audio is kept. A trim from 2 to 6 at ' +
      'speed 2 lasts 2 seconds.',
    default: DEFAULTS.speed,
    optional: true,
  })
  speed?: number | null;

  @ObjectField(() => MotionDto, {
    description: 'A slow pan or zoom over the clip (Ken Burns effect); best with `fit` cover.',
    optional: true,
  })
  motion?: MotionDto | null;

  @ListField(() => FilterDto, {
    of: 'filters',
    minItems: 0,
    maxItems: LIMITS.filters,
    description: 'Filters on the video, applied in order.',
    optional: true,
  })
  filters?: FilterDto[] | null;
}
