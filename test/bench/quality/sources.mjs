import path from 'node:path';

const WIDTH = 1920;
const HEIGHT = 1080;
const FPS = 30;
/** Larger than the frame, so that there is something to pan over. */
const TEXTURE = { width: 2880, height: 1620 };

/** As in pictures of nature, half the strength for each step to finer detail. */
const OCTAVES = [128, 64, 32, 16, 8, 4, 2, 1];

/** How the encoders get pictures from the service; every frame of a file counts, whatever its rate. */
const FORM = `setpts=N/${FPS}/TB,scale=${WIDTH}:${HEIGHT}:flags=lanczos:out_color_matrix=bt709:out_range=tv,format=yuv420p`;

/** Bands of brightness make edges, which is what eyes, and VMAF, look at first. */
const SHAPES = "eq=contrast=2.5:saturation=0.5,lutyuv=y='if(lt(mod(val,64),32),val*0.6,val*1.1)',gblur=sigma=1.5";

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
 * The sources that the encoders are measured on, uncompressed: files of the user's as they are, or else scenes made up
 * of noise that is as strong at every scale as that of nature, since no footage is part of this repository.
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
          args: ['-filter_complex', sceneGraph(scene(seconds))],
        }));
  const sources = [];
  for (const { name, args } of wanted) {
    const target = path.join(folder, `source-${sources.length}.y4m`);
    await ffmpeg([...args, '-an', '-r', String(FPS), '-t', String(seconds), '-f', 'yuv4mpegpipe', target]);
    sources.push({ name, path: target });
  }
  return sources;
}

function sceneGraph(movement) {
  const octaves = OCTAVES.map((_, index) => {
    const grid = `color=gray:s=${16 << index}x${9 << index}:r=${FPS}:d=0.03,format=yuv444p`;
    const size = `${TEXTURE.width}:${TEXTURE.height}`;
    return `${grid},noise=all_seed=${index + 1}:alls=100:allf=u,scale=${size}:flags=bicubic[octave${index}]`;
  });
  const inputs = OCTAVES.map((_, index) => `[octave${index}]`).join('');
  const sum = `${inputs}mix=inputs=${OCTAVES.length}:weights=${OCTAVES.join(' ')}`;
  const scene = [sum, SHAPES, 'loop=loop=-1:size=1', ...movement, FORM];
  return [...octaves, scene.join(',')].join(';');
}
