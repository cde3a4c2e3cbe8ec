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
    description: 'Frame size: the length of the shorter side in pixels; 4k is 2160. A gif defaults to 480p.',
    default: DEFAULTS.resolution,
    optional: true,
  })
  resolution?: Resolution | null;

  @ChoiceField(Object.keys(ASPECTS), {
    description:
      'Aspect ratio: landscape, portrait, square, or portrait for social feeds. With 1080p: 1920x1080, 1080x1920, ' +
      '1080x1080, 1080x1350.',
    default: DEFAULTS.aspect,
    optional: true,
  })
  aspect?: Aspect | null;

  @EvenNumberField({
    minimum: LIMITS.frameSide.min,
    maximum: LIMITS.frameSide.max,
    description: 'Width in pixels; set together with `height`, instead of `resolution` and `aspect`.',
    example: 1200,
    optional: true,
  })
  width?: number | null;

  @EvenNumberField({
    minimum: LIMITS.frameSide.min,
    maximum: LIMITS.frameSide.max,
    description: 'Height in pixels; set together with `width`.',
    example: 628,
    optional: true,
  })
  height?: number | null;

  @ChoiceField(OUTPUT_FORMATS, {
    description:
      'Output format. `mov` is QuickTime; `hls` is a playlist with segments (fragmented MP4) instead of a single file, ' +
      'for streaming. Audio is AAC, in `webm` Opus. `gif` has no audio and 256 colours, and loops forever; at most ' +
      '60 s long, 1280 pixels on a side and 50 frames per second. `mp3` and `m4a` (AAC) are audio only: overlays are ' +
      'ignored, and clips may be audio files.',
    default: DEFAULTS.format,
    optional: true,
  })
  format?: OutputFormat | null;

  @FpsField({
    description:
      'Frames per second; 23.976, 29.97 and 59.94 are exactly 24000/1001, 30000/1001 and 60000/1001. `source` takes ' +
      'the supported rate nearest to that of the first clip that is not an image. A gif defaults to 25; only at 25 and ' +
      '50 do all frames of a gif last equally long. For audio formats, times are rounded to this frame grid.',
    default: DEFAULTS.fps,
    optional: true,
  })
  fps?: OutputFps | 'source' | null;

  @ChoiceField(VIDEO_CODECS, {
    description:
      'Video codec. `mp4` supports h264 (default), hevc and av1; `mov` and `hls` h264 (default) and hevc; `webm` vp9 ' +
      '(default) and av1. HEVC files are about half, AV1 files about a third the size of H.264, but take longer to ' +
      'encode. Not for gif, mp3 and m4a.',
    optional: true,
  })
  codec?: VideoCodec | null;

  @ChoiceField(VIDEO_QUALITIES, {
    description:
      'Encoding quality; each step makes larger files. For gif: 64 colours, 256, or 256 with error diffusion. For ' +
      'audio: 128, 192 or 320 kbit/s for mp3, and 160, 192 or 224 kbit/s for m4a.',
    default: DEFAULTS.quality,
    optional: true,
  })
  quality?: VideoQuality | null;

  @ChoiceField(ACCELERATIONS, {
    description:
      'Whether to encode in hardware (NVENC, Quick Sync, VA-API). `if_possible`: if the server has a working ' +
      'hardware encoder, otherwise in software. `required`: the composition fails if there is none.',
    default: DEFAULTS.acceleration,
    optional: true,
  })
  acceleration?: Acceleration | null;

  @WholeNumberField({
    minimum: LIMITS.bitRate.min,
    maximum: LIMITS.bitRate.max,
    description:
      'Average video bitrate in bits per second. Default: determined by `quality`. With a bitrate, `quality` sets ' +
      "the encoder's effort instead. Not with codec av1, nor for gif, mp3 and m4a.",
    example: 6_000_000,
    optional: true,
  })
  bitrate?: number | null;

  @SecondsField({
    description:
      'Time of the poster frame, in seconds from the start. Default: a tenth of the way into the video. The poster is ' +
      'at `/api/v1/compositions/{composition_id}/poster.jpg`. Not for mp3 and m4a.',
    example: 2.5,
    optional: true,
  })
  poster_time?: number | null;

  @ObjectField(() => ThumbnailsDto, {
    description: 'Thumbnails of the finished video; the metadata has their links.',
    optional: true,
  })
  thumbnails?: ThumbnailsDto | null;

  @ObjectField(() => HlsDto, {
    description: 'With format `hls`: additional renditions for adaptive streaming.',
    optional: true,
  })
  hls?: HlsDto | null;
}
