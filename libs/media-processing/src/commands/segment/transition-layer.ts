import type { TransitionLayer, TransitionSide } from '../../segments/segment';
import { TRANSITIONS } from '../../segments/transition-types';
import { framesToSeconds } from '../../time/frames';
import { finalLabel, type FilterChain } from '../filter-graph';
import type { LayerContext } from './compiled-layer';

/** Paints one side of a transition, with labels prefixed by `name`; the last chain is its result. */
export type PaintSide = (layers: readonly TransitionSide[], name: string) => FilterChain[];

/** Both sides and the transition between them. The last chain is the result, in the size of the frame. */
export function paintTransition(layer: TransitionLayer, context: LayerContext, paintSide: PaintSide): FilterChain[] {
  const { name, isBase } = context;
  const sides = [paintSide(layer.from, `${name}from`), paintSide(layer.to, `${name}to`)];
  const ready = sides.map((side) => `${finalLabel(side)}wide`);
  const widened = sides.map((side, index): FilterChain => {
    const filters = isBase ? [RESAMPLE, 'format=yuv444p'] : [RESAMPLE, 'format=yuva444p', 'premultiply=inplace=1'];
    return { from: [finalLabel(side)], filters, to: ready[index] ?? '' };
  });
  return [
    ...sides.flat(),
    ...widened,
    { from: ready, filters: [crossFade(layer, context), ...narrow(isBase)], to: name },
  ];
}

/**
 * `xfade` counts from the first frame that it receives, which may be anywhere in the transition: the offset says how
 * long ago that started. It brings both times to whole frames again. `xfade` takes no more than 60 s.
 */
function crossFade({ type, frame, frames }: TransitionLayer, { profile }: LayerContext): string {
  const seconds = (count: number): string => framesToSeconds(count, profile.frameRate).toFixed(6);
  const { xfade } = TRANSITIONS[type];
  return `xfade=transition=${xfade}:duration=${seconds(frames + 1)}:offset=-${seconds(frame + 1)}`;
}

/** Conversion between 4:2:0 and the 4:4:4 that `xfade` needs; lossless for unchanged pixels. */
const RESAMPLE = 'scale=flags=neighbor';

/**
 * Converts back to the format of layers. `xfade` takes 0 for black and 255 for white, which in BT.709's limited range
 * lie beyond both; and it blends alpha separately from colours, which is correct for premultiplied ones.
 */
function narrow(isBase: boolean): string[] {
  const limit = 'limiter=min=16:max=235:planes=1';
  return isBase ? [limit, RESAMPLE, 'format=yuv420p'] : ['unpremultiply=inplace=1', limit, RESAMPLE, 'format=yuva420p'];
}
