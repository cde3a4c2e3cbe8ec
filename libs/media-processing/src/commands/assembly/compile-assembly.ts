import type { FfmpegCommand } from '../ffmpeg-command';
import type { Assembly } from './assembly';
import { CONTAINERS } from './containers';

/** The ffmpeg runs that assemble segments and audio into a finished file, in order; the last one writes it. */
export function compileAssembly(assembly: Assembly): readonly FfmpegCommand[] {
  return CONTAINERS[assembly.container].assemble(assembly);
}
