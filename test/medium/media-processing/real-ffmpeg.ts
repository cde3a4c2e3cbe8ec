import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Paths that `npm test` puts into the environment. Throws when a test is run without them. */
export const ffmpegPath = (): string => pathOf('FFMPEG_PATH');
export const ffprobePath = (): string => pathOf('FFPROBE_PATH');

function pathOf(variable: 'FFMPEG_PATH' | 'FFPROBE_PATH'): string {
  const path = process.env[variable];
  if (!path) throw new Error(`${variable} is not set; run the tests with \`npm test\`, which finds ffmpeg`);
  return path;
}

/** Makes test material, behind the back of the code under test. Resolves with what ffmpeg wrote to standard output. */
export async function ffmpeg(...args: string[]): Promise<Buffer> {
  const all = ['-hide_banner', '-nostdin', '-loglevel', 'error', '-y', ...args];
  const { stdout } = await execute(ffmpegPath(), all, { encoding: 'buffer' });
  return stdout;
}
