import fs from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { clipsInARow, OUTPUT } from '../service/bodies.mjs';
import { ONE_WORKER } from '../workers/worker-pool.mjs';
import { sceneGraph } from './scene.mjs';

const FPS = 30;
/** There and back, in every direction, over texture of every scale. */
const CAMERA = [
  "crop=1920:1080:x='(iw-ow)*(0.5+0.5*sin(t/7))':y='(ih-oh)*(0.5+0.5*cos(t/5))'",
  'scale=out_color_matrix=bt709:out_range=tv',
];
const NEARLY_LOSSLESS = ['-c:v', 'libx264', '-preset', 'ultrafast', '-crf', '16'];
/** No output has as much colour, so that the service encodes the scene rather than copies it. */
const FULL_COLOUR = ['-pix_fmt', 'yuv444p'];
const USUAL_COLOUR = ['-pix_fmt', 'yuv420p'];
const BT709 = ['-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709', '-color_range', 'tv'];
/** None of them is that of the output. */
const OTHER_SIZES = ['1280x720', '1440x810', '1600x900'];
const MUSIC_SECONDS = 60;

/**
 * What the compositions of the bench are made of; each resolves with the names of files in `folder`. Nothing is made
 * before it is asked for.
 *
 * @param {{ folder: string, url: string, clipSeconds: number, once: import('../once.mjs').Once,
 *   ffmpeg: (args: string[]) => Promise<void>, client: object, workers: object }} tools
 */
export function makeMedia({ folder, url, clipSeconds, once, ffmpeg, client, workers }) {
  const at = (name) => path.join(folder, name);

  const scene = () =>
    once('scene', async () => {
      const sound = `sine=frequency=330:duration=${clipSeconds}`;
      await ffmpeg([
        ...['-f', 'lavfi', '-i', sound, '-filter_complex', sceneGraph({ movement: CAMERA, fps: FPS })],
        ...['-t', String(clipSeconds), '-r', String(FPS), ...NEARLY_LOSSLESS, ...FULL_COLOUR, ...BT709],
        ...['-c:a', 'aac', at('scene.mp4')],
      ]);
      return 'scene.mp4';
    });

  return {
    /** A clip that the service has made, and so need not encode again. */
    canonical: () =>
      once('canonical', async () => {
        const clips = clipsInARow([`${url}/${await scene()}`], clipSeconds);
        await workers.use(ONE_WORKER);
        const id = await client.render({ title: 'Source', clips, output: OUTPUT });
        await pipeline(await client.download(id), fs.createWriteStream(at('canonical.mp4')));
        return 'canonical.mp4';
      }),
    /** The same scene in other sizes. */
    others: () =>
      once('others', async () => {
        const names = OTHER_SIZES.map((size) => `${size}.mp4`);
        const files = OTHER_SIZES.flatMap((size, index) => [
          ...['-map', '0', '-s', size, ...NEARLY_LOSSLESS, ...USUAL_COLOUR, ...BT709, '-c:a', 'copy', at(names[index])],
        ]);
        await ffmpeg(['-i', at(await scene()), ...files]);
        return names;
      }),
    music: () =>
      once('music', async () => {
        const voices = [220, 277].map((hertz) => `sine=frequency=${hertz}:duration=${MUSIC_SECONDS},tremolo`);
        const noise = `anoisesrc=color=pink:amplitude=0.05:duration=${MUSIC_SECONDS}`;
        const graph = `${voices[0]}[low];${voices[1]}[high];${noise}[noise];[low][high][noise]amix=inputs=3`;
        await ffmpeg(['-filter_complex', graph, '-b:a', '160k', at('music.mp3')]);
        return 'music.mp3';
      }),
  };
}
