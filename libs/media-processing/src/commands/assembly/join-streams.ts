import type { FfmpegCommand } from '../ffmpeg-command';
import { lengthOf, segmentsInput, type Assembly } from './assembly';

/** Joins segments and audio without encoding. Video timestamps are set anew, on the frame grid. */
export function joinStreams(assembly: Assembly, muxerArgs: readonly (readonly string[])[]): FfmpegCommand {
  const { audioPath, outputPath } = assembly;
  return {
    args: [
      ...segmentsInput(assembly),
      ['-i', audioPath],
      ['-map', '0:v:0'],
      ['-map', '1:a:0'],
      ['-c', 'copy'],
      ...muxerArgs,
      [outputPath],
    ],
    outputPath,
    ...lengthOf(assembly),
  };
}
