/** Larger than the frame, so that there is something to pan over. */
const TEXTURE = { width: 2880, height: 1620 };

/** As in pictures of nature, half the strength for each step to finer detail. */
const OCTAVES = [128, 64, 32, 16, 8, 4, 2, 1];

/** Bands of brightness make edges, which is what eyes, and VMAF, look at first. */
const SHAPES = "eq=contrast=2.5:saturation=0.5,lutyuv=y='if(lt(mod(val,64),32),val*0.6,val*1.1)',gblur=sigma=1.5";

/**
 * The filter graph of a scene made up of noise that is as strong at every scale as that of nature, since no footage is
 * part of this repository.
 *
 * @param {{ movement: string[], fps: number, seed?: number }} scene `movement`: filters, from the texture to the frame
 */
export function sceneGraph({ movement, fps, seed = 1 }) {
  const octaves = OCTAVES.map((_, index) => {
    const grid = `color=gray:s=${16 << index}x${9 << index}:r=${fps}:d=0.03,format=yuv444p`;
    const size = `${TEXTURE.width}:${TEXTURE.height}`;
    return `${grid},noise=all_seed=${index + seed}:alls=100:allf=u,scale=${size}:flags=bicubic[octave${index}]`;
  });
  const inputs = OCTAVES.map((_, index) => `[octave${index}]`).join('');
  const sum = `${inputs}mix=inputs=${OCTAVES.length}:weights=${OCTAVES.join(' ')}`;
  return [...octaves, [sum, SHAPES, 'loop=loop=-1:size=1', ...movement].join(',')].join(';');
}
