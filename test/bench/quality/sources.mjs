import path from 'node:path';
import { sceneGraph } from '../media/scene.mjs';

const WIDTH = 1920;
const HEIGHT = 1080;
const FPS = 30;

/** How the encoders get pictures from the service; every frame of a file counts, whatever its rate. */
const FORM = `setpts=N/${FPS}/TB,scale=${WIDTH}:${HEIGHT}:flags=lanczos:out_color_matrix=bt709:out_range=tv,format=yuv420p`;

/** What happens in front of the camera. */
const SCENES = {
  'slow pan, film grain': (seconds) => [
    `crop=${WIDTH}:${HEIGHT}:x='(iw-ow)*t/${seconds}/4':y='(ih-oh)*t/${seconds}/8'`,
    'noise=all_seed=7:alls=5:allf=t',
  ],
  'fast turn': (seconds) => [
    `rotate=a='0.3*t/${seconds}'`,
    `crop=${WIDTH}:${HEIGHT}`,
    'noise=all_seed=7:alls=2:allf=t',
  ],
};

/**
 * The sources that the encoders are measured on, uncompressed: files of the user's as they are, or else made-up
 * scenes.
 *
 * @param {{ files: string[], seconds: number, folder: string, ffmpeg: (args: string[]) => Promise<unknown> }} request
 * @returns {Promise<{ name: string, path: string }[]>}
 */
export async function makeSources({ files, seconds, folder, ffmpeg }) {
  const wanted =
    files.length > 0
      ? files.map((file) => ({ name: path.basename(file), args: ['-i', path.resolve(file), '-vf', FORM] }))
      : Object.entries(SCENES).map(([name, scene]) => ({
          name,
          args: ['-filter_complex', sceneGraph({ movement: [...scene(seconds), FORM], fps: FPS })],
        }));
  const sources = [];
  for (const { name, args } of wanted) {
    const target = path.join(folder, `source-${sources.length}.y4m`);
    await ffmpeg([...args, '-an', '-r', String(FPS), '-t', String(seconds), '-f', 'yuv4mpegpipe', target]);
    sources.push({ name, path: target });
  }
  return sources;
}
