import {
  DEFAULTS,
  OUTPUT_FORMATS,
  OUTPUT_FPS,
  RESOLUTIONS,
  VIDEO_QUALITIES,
  type OutputFormat,
  type OutputFps,
  type OutputSpec,
  type Resolution,
} from '@app/compositions';
import type { VideoQuality } from '@app/media-processing';
import { ChoiceField } from '../../validation/fields/choice-field';

export class OutputDto implements OutputSpec {
  @ChoiceField(Object.keys(RESOLUTIONS), {
    description: 'Size of the frame, 16:9.',
    default: DEFAULTS.resolution,
    optional: true,
  })
  resolution?: Resolution | null;

  @ChoiceField(OUTPUT_FORMATS, {
    description: 'Container of the file: `mp4` and `mov` (QuickTime) hold H.264 and AAC, `webm` holds VP9 and Opus.',
    default: DEFAULTS.format,
    optional: true,
  })
  format?: OutputFormat | null;

  @ChoiceField(OUTPUT_FPS, {
    description: 'Frames per second; 23.976, 29.97 and 59.94 are exactly 24000/1001, 30000/1001 and 60000/1001.',
    default: DEFAULTS.fps,
    optional: true,
  })
  fps?: OutputFps | null;

  @ChoiceField(VIDEO_QUALITIES, {
    description: 'How much of the picture the encoder keeps; larger files with each step.',
    default: DEFAULTS.quality,
    optional: true,
  })
  quality?: VideoQuality | null;
}
