import {
  ACCELERATIONS,
  ASPECTS,
  DEFAULTS,
  LIMITS,
  OUTPUT_FORMATS,
  RESOLUTIONS,
  VIDEO_QUALITIES,
  type Acceleration,
  type Aspect,
  type OutputFormat,
  type OutputFps,
  type OutputSpec,
  type Resolution,
} from '@app/compositions';
import { VIDEO_CODECS, type VideoCodec, type VideoQuality } from '@app/media-processing';
import { ChoiceField } from '../../validation/fields/choice-field';
import { EvenNumberField } from '../../validation/fields/even-number-field';
import { FpsField } from '../../validation/fields/fps-field';
import { WholeNumberField } from '../../validation/fields/number-field';
import { ObjectField } from '../../validation/fields/object-field';
import { SecondsField } from '../../validation/fields/seconds-field';
import { HlsDto } from './hls.dto';
import { ThumbnailsDto } from './thumbnails.dto';

export class OutputDto implements OutputSpec {
  @ChoiceField(Object.keys(RESOLUTIONS), {
    description:
      'Size of the frame: the number is the length of its shorter side in pixels; 4k stands for 2160. Without it, a gif ' +
      'is 480p.',
    default: DEFAULTS.resolution,
    optional: true,
  })
  resolution?: Resolution | null;

  @ChoiceField(Object.keys(ASPECTS), {
    description:
      'Shape of the frame: wide, upright, square, or upright for feeds. With 1080p: 1920x1080, 1080x1920, 1080x1080, ' +
      '1080x1350.',
    default: DEFAULTS.aspect,
    optional: true,
  })
  aspect?: Aspect | null;

  @EvenNumberField({
    minimum: LIMITS.frameSide.min,
    maximum: LIMITS.frameSide.max,
    description: 'Width in pixels, with `height`, instead of `resolution` and `aspect`.',
    example: 1200,
    optional: true,
  })
  width?: number | null;

  @EvenNumberField({
    minimum: LIMITS.frameSide.min,
    maximum: LIMITS.frameSide.max,
    description: 'Height in pixels, with `width`.',
    example: 628,
    optional: true,
  })
  height?: number | null;

  @ChoiceField(OUTPUT_FORMATS, {
    description:
      'What the output is: `mov` is QuickTime; `hls` is no single file, but a playlist with segments (fragmented MP4) for ' +
      'players that stream. The sound is AAC, in `webm` it is Opus. `gif` is the picture without its sound, in 256 ' +
      'colours, repeated for ever; at most 60 s long, 1280 pixels on a side and 50 frames a second. `mp3` and `m4a` ' +
      '(AAC) are the sound without its picture: overlays are left out, and clips may be files of sound.',
    default: DEFAULTS.format,
    optional: true,
  })
  format?: OutputFormat | null;

  @FpsField({
    description:
      'Frames per second; 23.976, 29.97 and 59.94 are exactly 24000/1001, 30000/1001 and 60000/1001. `source` takes ' +
      'the one of these that is nearest to the rate of the first clip that moves. Without it, a gif has 25; 25 and 50 are ' +
      'the rates at which all frames of a gif last equally long. For sound, the grid on which times are rounded.',
    default: DEFAULTS.fps,
    optional: true,
  })
  fps?: OutputFps | 'source' | null;

  @ChoiceField(VIDEO_CODECS, {
    description:
      'What the picture is encoded with. `mp4` holds h264 (default), hevc and av1; `mov` and `hls` h264 ' +
      '(default) and hevc; `webm` vp9 (default) and av1. HEVC is about half, AV1 about a third as large as H.264, and ' +
      'takes longer to make. Not for gif, mp3 and m4a.',
    optional: true,
  })
  codec?: VideoCodec | null;

  @ChoiceField(VIDEO_QUALITIES, {
    description:
      'How much of the picture the encoder keeps; larger files with each step. Of a gif: 64 colours, 256, or 256 with ' +
      'diffused errors. Of sound: 128, 192 or 320 kbit/s of mp3, 160, 192 or 224 of m4a.',
    default: DEFAULTS.quality,
    optional: true,
  })
  quality?: VideoQuality | null;

  @ChoiceField(ACCELERATIONS, {
    description:
      'Whether an encoder in hardware (NVENC, Quick Sync, VA-API) makes the picture. `if_possible`: where the server ' +
      'has one that works, else software does it. `required`: the composition fails where there is none.',
    default: DEFAULTS.acceleration,
    optional: true,
  })
  acceleration?: Acceleration | null;

  @WholeNumberField({
    minimum: LIMITS.bitRate.min,
    maximum: LIMITS.bitRate.max,
    description:
      'Bits per second of the picture, on average, instead of as many as the quality needs; `quality` then says how ' +
      'hard the encoder tries to make the most of them. Not with codec av1, nor for gif, mp3 and m4a.',
    example: 6_000_000,
    optional: true,
  })
  bitrate?: number | null;

  @SecondsField({
    description:
      'Where the poster is taken from, in seconds from the beginning; unless given, after a tenth of the video. It is at ' +
      '`/api/v1/compositions/{composition_id}/poster.jpg`. Not for mp3 and m4a.',
    example: 2.5,
    optional: true,
  })
  poster_time?: number | null;

  @ObjectField(() => ThumbnailsDto, {
    description: 'Small pictures out of the finished video; their links are in its metadata.',
    optional: true,
  })
  thumbnails?: ThumbnailsDto | null;

  @ObjectField(() => HlsDto, {
    description: 'With format `hls`: the sizes in which the video also comes, for players to choose from.',
    optional: true,
  })
  hls?: HlsDto | null;
}
