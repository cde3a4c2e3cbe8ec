import type { FfmpegCommand } from '../ffmpeg-command';
import { jpegArgs } from './jpeg-args';
import type { SpriteGrid } from './sprite-grid';

export interface SpritesJob {
  /** Of the pictures, all of one size, with `%05d` for their number, from 0. */
  readonly picturesPath: string;
  readonly grid: SpriteGrid;
  /** Of the sheets, with `%05d` for their number, from 0. */
  readonly outputPath: string;
}

/** Tiles images on as few sheets as possible; the rest of the last one is black. */
export function compileSprites({ picturesPath, grid, outputPath }: SpritesJob): FfmpegCommand {
  return {
    args: [
      ['-f', 'image2'],
      ['-start_number', '0'],
      ['-i', picturesPath],
      ['-vf', `tile=${grid.columns}x${grid.rows}`],
      ['-fps_mode', 'passthrough'],
      ...jpegArgs(0),
      [outputPath],
    ],
    outputPath,
    expectedFrames: grid.sheets,
    durationUs: 0,
  };
}
