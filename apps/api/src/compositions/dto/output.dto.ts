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
      'Size of the frame: the number is its shorter side in pixels; 4k stands for 2160. A gif is 480p by ' + 'default.',
    default: DEFAULTS.resolution,
    optional: true,
  })
  resolution?: Resolution | null;

  @ChoiceField(Object.keys(ASPECTS), {
    description:
      'Aspect ratio: landscape, portrait, square, or portrait for feeds. With 1080p: 1920x1080, 1080x1920, ' +
      '1080x1080, 1080x1350.',
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
      'Format of the output. `mov` is QuickTime; `hls` is a playlist with segments (fragmented MP4) for ' +
      'streaming players instead of a single file. Audio is AAC, in `webm` Opus. `gif` has no sound, 256 ' +
      'colours, and loops forever; at most 60 s, 1280 pixels on a side and 50 frames per second. `mp3` and ' +
      '`m4a` (AAC) hold only the sound: overlays are ignored, and clips may be audio files.',
    default: DEFAULTS.format,
    optional: true,
  })
  format?: OutputFormat | null;

  @FpsField({
    description:
      'Frames per second; 23.976, 29.97 and 59.94 are exactly 24000/1001, 30000/1001 and 60000/1001. `source` ' +
      'takes the rate of this list that is nearest to that of the first clip that is not a still. A gif has 25 ' +
      'by default; at 25 and 50 all frames of a gif last equally long. For audio formats, times are rounded to ' +
      'this grid.',
    default: DEFAULTS.fps,
    optional: true,
  })
  fps?: OutputFps | 'source' | null;

  @ChoiceField(VIDEO_CODECS, {
    description:
      'Video codec. `mp4` allows h264 (default), hevc and av1; `mov` and `hls` h264 (default) and hevc; `webm` ' +
      'vp9 (default) and av1. HEVC is about half, AV1 about a third the size of H.264, and both take longer to ' +
      'encode. Not for gif, mp3 and m4a.',
    optional: true,
  })
  codec?: VideoCodec | null;

  @ChoiceField(VIDEO_QUALITIES, {
    description:
      'Encoding quality; each step makes larger files. For gif: 64 colours, 256, or 256 with dithering. For ' +
      'audio: 128, 192 or 320 kbit/s (mp3), 160, 192 or 224 kbit/s (m4a).',
    default: DEFAULTS.quality,
    optional: true,
  })
  quality?: VideoQuality | null;

  @ChoiceField(ACCELERATIONS, {
    description:
      'Whether a hardware encoder (NVENC, Quick Sync, VA-API) is used. `if_possible`: if the server has one ' +
      'that works, else software. `required`: the composition fails without one.',
    default: DEFAULTS.acceleration,
    optional: true,
  })
  acceleration?: Acceleration | null;

  @WholeNumberField({
    minimum: LIMITS.bitRate.min,
    maximum: LIMITS.bitRate.max,
    description:
      'Average video bit rate in bits per second, instead of constant quality; `quality` then sets how much ' +
      'effort the encoder makes. Not with codec av1, nor for gif, mp3 and m4a.',
    example: 6_000_000,
    optional: true,
  })
  bitrate?: number | null;

  @SecondsField({
    description:
      'Time of the poster frame, in seconds; by default a tenth into the video. It is served at ' +
      '`/api/v1/compositions/{composition_id}/poster.jpg`. Not for mp3 and m4a.',
    example: 2.5,
    optional: true,
  })
  poster_time?: number | null;

  @ObjectField(() => ThumbnailsDto, {
    description: 'Thumbnails of the finished video; their links are in its metadata.',
    optional: true,
  })
  thumbnails?: ThumbnailsDto | null;

  @ObjectField(() => HlsDto, {
    description: 'With format `hls`: additional sizes of the video, for adaptive players to choose from.',
    optional: true,
  })
  hls?: HlsDto | null;
}
