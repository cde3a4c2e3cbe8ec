import type { RasterLayer, RasterSpan } from '../../segments/segment';
import { formatRational, type Rational } from '../../time/rational';
import { findRaster } from '../find-input';
import { compileAnimatedRaster } from './animated-raster';
import type { CompiledLayer, LayerContext } from './compiled-layer';
import { FROM_RGB } from './convert-colour';

/**
 * A pre-rendered image over the layers below. The file is a single frame: it is decoded and converted once, and
 * `overlay` repeats it for as long as the video below lasts. (`-loop 1` would decode it for every frame.)
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

/** Based on time: `overlay` counts received frames, not the current one. */
function within({ startFrame, endFrame }: RasterSpan, frameRate: Rational): string {
  return `between(round(t*${formatRational(frameRate)}),${startFrame},${endFrame - 1})`;
}
