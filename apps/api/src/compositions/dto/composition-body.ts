import type { ApiBodyOptions } from '@nestjs/swagger';
import type { CompositionSpec } from '@app/compositions';
import { CompositionRequestDto } from './composition-request.dto';

/**
 * Example for the documentation and "Try it out": one generated from the examples of all fields would contradict
 * itself.
 */
export const EXAMPLE: CompositionSpec = {
  title: 'Two days at the sea',
  clips: [
    { video_url: 'https://media.example.com/beach.mp4', start_time: 0, end_time: 6, trim_start: 12 },
    {
      video_url: 'https://media.example.com/harbour.mov',
      start_time: 5,
      end_time: 10,
      transition: { type: 'fade', duration: 1 },
    },
  ],
  audio: { music_url: 'https://media.example.com/guitar.mp3', music_volume: 0.4, music_fade_out: 2 },
  overlays: [{ text: 'Two days\nat the sea', position: 'bottom-center', start_time: 0.5, end_time: 4, font_size: 72 }],
  output: { resolution: '1080p', format: 'mp4', fps: 30, quality: 'medium' },
};

/** For `@ApiBody` wherever a whole composition is sent. */
export const COMPOSITION_BODY: ApiBodyOptions = {
  type: CompositionRequestDto,
  examples: { composition: { summary: 'Two clips, music and a title', value: EXAMPLE } },
};
