import type { ColourLayer } from '../../segments/segment';
import { formatRational } from '../../time/rational';
import type { CompiledLayer, LayerContext } from './compiled-layer';

/** A plain background. The `color` source draws one frame and hands out references to it. */
export function compileColourLayer(layer: ColourLayer, { profile, frames }: LayerContext): CompiledLayer {
  const { width, height, frameRate } = profile;
  return {
    input: null,
    filters: [
      `color=c=${COLOURS[layer.colour]}:s=${width}x${height}:r=${formatRational(frameRate)}`,
      layer.colour === 'transparent' ? 'format=yuva420p' : 'format=yuv420p',
      `trim=end_frame=${frames}`,
    ],
    x: 0,
    y: 0,
  };
}

const COLOURS: Readonly<Record<ColourLayer['colour'], string>> = { black: 'black', transparent: 'black@0' };
