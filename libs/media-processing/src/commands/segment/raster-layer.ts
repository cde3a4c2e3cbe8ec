import type { RasterLayer, RasterSpan } from '../../segments/segment';
import { formatRational, type Rational } from '../../time/rational';
import { findRaster } from '../find-input';
import { compileAnimatedRaster } from './animated-raster';
import type { CompiledLayer, LayerContext } from './compiled-layer';
import { FROM_RGB } from './convert-colour';

/**
 * A picture of ours over the layers below. The file is one frame: it is decoded and converted once, and `overlay`
 * repeats its last frame for as long as the picture below goes on. (`-loop 1` would decode it for every frame.)
 */
export function compileRasterLayer(layer: RasterLayer, context: LayerContext): CompiledLayer {
  const { animation } = layer;
  return animation ? compileAnimatedRaster({ ...layer, animation }, context) : compileStill(layer, context);
}

function compileStill({ rasterId, x, y, during }: RasterLayer, { inputs, profile }: LayerContext): CompiledLayer {
  return {
    input: {
      args: [
        ['-f', 'png_pipe'],
        ['-i', findRaster(inputs, rasterId)],
      ],
      streamIndex: 0,
    },
    filters: [`scale=${FROM_RGB.join(':')}`, 'format=yuva420p'],
    x,
    y,
    ...(during ? { enable: within(during, profile.frameRate) } : {}),
  };
}

/** By the time: `overlay` counts the frames that it has been handed, not the one that it is at. */
function within({ startFrame, endFrame }: RasterSpan, frameRate: Rational): string {
  return `between(round(t*${formatRational(frameRate)}),${startFrame},${endFrame - 1})`;
}
