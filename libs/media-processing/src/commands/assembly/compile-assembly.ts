import type { FfmpegCommand } from '../ffmpeg-command';
import type { Assembly } from './assembly';
import { CONTAINERS } from './containers';

/** The runs that make a finished file out of segments and sound, one after the other; the last one writes it. */
export function compileAssembly(assembly: Assembly): readonly FfmpegCommand[] {
  return CONTAINERS[assembly.container].assemble(assembly);
}
