import type { RasterLayer } from '../../segments/segment';
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

function compileStill(layer: RasterLayer, { inputs }: LayerContext): CompiledLayer {
  return {
    input: {
      args: [
        ['-f', 'png_pipe'],
        ['-i', findRaster(inputs, layer.rasterId)],
      ],
      streamIndex: 0,
    },
    filters: [`scale=${FROM_RGB.join(':')}`, 'format=yuva420p'],
    x: layer.x,
    y: layer.y,
  };
}
