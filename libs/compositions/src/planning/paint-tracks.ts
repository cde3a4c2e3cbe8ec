import type { ClipLayer, ColourLayer, Layer, TransitionLayer, TransitionSide } from '@app/media-processing';
import type { FrameSpan } from '../timeline/timeline';
import { clipLayerOf, type PlanContext } from './clip-layer-of';
import { showsWhatIsBelow } from './clip-look';
import { sourceOf } from './plan-material';
import type { ShownTransition, TrackPicture } from './stack-tracks';
import type { Showing } from './underrun/showing';

const BLACK: ColourLayer = { kind: 'colour', colour: 'black' };
const TRANSPARENT: ColourLayer = { kind: 'colour', colour: 'transparent' };

/** The layers of tracks, lowest first, during a part of what they show. No tracks: black. */
export function paintTracks(tracks: readonly TrackPicture[], chunk: FrameSpan, context: PlanContext): Layer[] {
  const [lowest, ...others] = tracks;
  return [...paintLowest(lowest, chunk, context), ...others.map((track) => paintAbove(track, chunk, context))];
}

function paintLowest(track: TrackPicture | undefined, chunk: FrameSpan, context: PlanContext): Layer[] {
  if (track?.kind !== 'transition') return onBlack(track?.showing ?? null, chunk, context);
  const side = (showing: Showing | null): TransitionSide[] => onBlack(showing, chunk, context);
  return [transitionLayerOf(track, chunk, side)];
}

function paintAbove(track: TrackPicture, chunk: FrameSpan, context: PlanContext): Layer {
  if (track.kind === 'clip') return clipLayerOf(track.showing, chunk, context);
  return transitionLayerOf(track, chunk, (showing) => [
    TRANSPARENT,
    ...(showing ? [clipLayerOf(showing, chunk, context)] : []),
  ]);
}

function transitionLayerOf(
  { transition, from, to }: ShownTransition,
  chunk: FrameSpan,
  side: (showing: Showing | null) => TransitionSide[],
): TransitionLayer {
  const { type, startFrame, endFrame } = transition;
  const place = { frame: chunk.startFrame - startFrame, frames: endFrame - startFrame };
  return { kind: 'transition', type, from: side(from), to: side(to), ...place };
}

/** Black and the clip; only the clip if it covers the whole frame. */
function onBlack(showing: Showing | null, chunk: FrameSpan, context: PlanContext): (ColourLayer | ClipLayer)[] {
  if (!showing) return [BLACK];
  const layer = clipLayerOf(showing, chunk, context);
  const hasAlpha = sourceOf(context.material, showing.clip.url).media.video?.hasAlpha ?? false;
  return showsWhatIsBelow(layer) || hasAlpha ? [BLACK, layer] : [layer];
}
