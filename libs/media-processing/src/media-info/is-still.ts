import type { MediaInfo } from './media-info';

/**
 * Whether a file is a single picture, which is shown for as long as is wanted. ffmpeg's readers of such files are named
 * `png_pipe`, `jpeg_pipe` and so on; a length of 0 alone may also be one that nobody could find out.
 */
export function isStill({ video, durationUs, container }: MediaInfo): boolean {
  return video !== null && durationUs === 0 && container.endsWith('_pipe');
}
