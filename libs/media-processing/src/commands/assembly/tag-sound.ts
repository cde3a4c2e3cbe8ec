import type { FfmpegCommand } from '../ffmpeg-command';
import { NOTHING_FROM_THE_INPUTS } from '../nothing-from-the-inputs';
import { lengthOf, type Assembly } from './assembly';

/** The finished audio as a separate file, with its title. Nothing is encoded. */
export function tagSound(assembly: Assembly, muxerArgs: readonly (readonly string[])[]): FfmpegCommand {
  const { audioPath, outputPath, title } = assembly;
  return {
    args: [
      ['-i', audioPath],
      ['-map', '0:a:0'],
      ['-c', 'copy'],
      ...NOTHING_FROM_THE_INPUTS,
      ...(title === undefined ? [] : [['-metadata', `title=${title}`]]),
      ...muxerArgs,
      ['-bitexact'],
      [outputPath],
    ],
    outputPath,
    ...lengthOf(assembly),
    expectedFrames: null,
  };
}
