import { CLIP_UNDERRUNS, DEFAULTS, type ClipSpec, type ClipUnderrun } from '@app/compositions';
import { CLIP_FITS, type ClipFit } from '@app/media-processing';
import { ChoiceField } from '../../validation/fields/choice-field';
import { MediaUrlField } from '../../validation/fields/media-url-field';
import { NumberField } from '../../validation/fields/number-field';
import { SecondsField } from '../../validation/fields/seconds-field';

export class ClipDto implements ClipSpec {
  @MediaUrlField({ description: 'Where the video is.', example: 'https://media.example.com/beach.mp4' })
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
}
