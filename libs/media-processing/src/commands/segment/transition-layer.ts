import type { TransitionLayer, TransitionSide } from '../../segments/segment';
import { TRANSITIONS } from '../../segments/transition-types';
import { framesToSeconds } from '../../time/frames';
import { finalLabel, type FilterChain } from '../filter-graph';
import type { LayerContext } from './compiled-layer';

/** Paints a side of a transition, with labels that begin with `name`; the last chain leads to its picture. */
export type PaintSide = (layers: readonly TransitionSide[], name: string) => FilterChain[];

/** Both sides, and how one passes into the other. The last chain leads to a picture as large as the frame. */
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
 * `xfade` counts from the first frame that it gets, which may lie anywhere in the transition: the offset says how long
 * ago that began. It brings both times to whole frames again. `xfade` takes no more than 60 s.
 */
function crossFade({ type, frame, frames }: TransitionLayer, { profile }: LayerContext): string {
  const seconds = (count: number): string => framesToSeconds(count, profile.frameRate).toFixed(6);
  const { xfade } = TRANSITIONS[type];
  return `xfade=transition=${xfade}:duration=${seconds(frames + 1)}:offset=-${seconds(frame + 1)}`;
}

/** Between 4:2:0 and the 4:4:4 that `xfade` wants: there and back again, what does not change stays as it is. */
const RESAMPLE = 'scale=flags=neighbor';

/**
 * Back to what layers are. `xfade` takes 0 for black and 255 for white, which in BT.709's limited range lie beyond both;
 * and it blends transparency apart from colours, which is right for colours that are multiplied with it.
 */
function narrow(isBase: boolean): string[] {
  const limit = 'limiter=min=16:max=235:planes=1';
  return isBase ? [limit, RESAMPLE, 'format=yuv420p'] : ['unpremultiply=inplace=1', limit, RESAMPLE, 'format=yuva420p'];
}
