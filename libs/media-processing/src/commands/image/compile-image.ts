import type { VideoInfo } from '../../media-info/media-info';
import type { FfmpegCommand } from '../ffmpeg-command';
import { USER_MEDIA_INPUT_OPTIONS } from '../user-media-options';

export interface ImageJob {
  readonly path: string;
  readonly video: VideoInfo;
  /** Pixels that it is to have. */
  readonly width: number;
  readonly height: number;
  /** 0-1. */
  readonly opacity: number;
  /** Of a PNG file. */
  readonly outputPath: string;
}

/**
 * Converts the first frame of a user's image to a raster.
 *
 * Scaled with premultiplied alpha: invisible pixels have a colour, too, which would otherwise show as a fringe.
 */
export function compileImage({ path, video, width, height, opacity, outputPath }: ImageJob): FfmpegCommand {
  const filters = [
    'format=gbrap',
    'premultiply=inplace=1',
    `scale=${width}:${height}:flags=bicubic+accurate_rnd`,
    'unpremultiply=inplace=1',
    ...(opacity < 1 ? [`colorchannelmixer=aa=${opacity}`] : []),
    'format=rgba',
  ];
  return {
    args: [
      [...USER_MEDIA_INPUT_OPTIONS],
      ['-i', path],
      ['-map', `0:${video.streamIndex}`],
      ['-vf', filters.join(',')],
      ['-frames:v', '1'],
      ['-map_metadata', '-1'],
      ['-c:v', 'png'],
      ['-bitexact'],
      ['-f', 'image2pipe'],
      [outputPath],
    ],
    outputPath,
    expectedFrames: 1,
    durationUs: 0,
  };
}
