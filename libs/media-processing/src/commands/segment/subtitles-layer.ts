import type { SubtitlesLayer } from '../../segments/segment';
import { formatRational } from '../../time/rational';
import { escapeFilterValue } from '../filter-graph';
import { findScript } from '../find-input';
import type { CompiledLayer, LayerContext } from './compiled-layer';
import { FROM_RGB } from './convert-colour';

/** A longer list takes ffmpeg longer to search than it saves. */
const MAX_LISTED_CHANGES = 100;

/**
 * Subtitles over the layers below, drawn by libass on a transparent layer of their own. (On the video itself it would
 * draw in BT.601, whatever the video's matrix.) Only frames in which something changes are drawn: `overlay` repeats
 * each until the next.
 */
export function compileSubtitlesLayer(
  layer: SubtitlesLayer,
  { inputs, profile, frames, name }: LayerContext,
): CompiledLayer {
  const { width, height, frameRate } = profile;
  const { offset, changes } = layer;
  const script = escapeFilterValue(findScript(inputs, layer.scriptId));
  return {
    input: null,
    filters: [
      `color=c=black:s=${width}x${height}:r=${formatRational(frameRate)}`,
      'format=gbrp',
      `trim=end_frame=${frames}`,
      ...(changes && changes.length <= MAX_LISTED_CHANGES ? [`select='${changes.map(isFrame).join('+')}'`] : []),
      ...(offset === 0 ? [] : [`setpts=PTS+${offset}`]),
      drawOnNothing(`ass=filename=${script}:shaping=complex`, name),
      ...(offset === 0 ? [] : [`setpts=PTS-${offset}`]),
      `scale=${FROM_RGB.join(':')}`,
      'format=yuva420p',
    ],
    x: 0,
    y: 0,
  };
}

function isFrame(frame: number): string {
  return `eq(n,${frame})`;
}

/**
 * Derives colour and alpha of what a filter draws, by drawing it on black and on white: the smaller the difference, the
 * more opaque. (The filter's own `alpha` turns half opaque into a quarter, as of ffmpeg 5.1.)
 */
function drawOnNothing(draw: string, name: string): string {
  const [black, white, drawn, below, above, opacity, colours] = [
    'black',
    'white',
    'drawn',
    'below',
    'above',
    'opacity',
    'colours',
  ].map((part) => `[${name}${part}]`);
  return [
    `split${black}${white}`,
    `${black}${draw},split${drawn}${below}`,
    `${white}negate,${draw}${above}`,
    `${below}${above}blend=all_mode=difference,negate,extractplanes=g${opacity}`,
    `${drawn}format=gbrap${colours}`,
    `${colours}${opacity}alphamerge,unpremultiply=inplace=1`,
  ].join(';');
}
