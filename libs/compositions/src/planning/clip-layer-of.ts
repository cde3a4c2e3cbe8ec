import type { ClipLayer } from '@app/media-processing';
import type { FrameSpan, Timeline } from '../timeline/timeline';
import { clipFade } from './clip-fade';
import { clipLook } from './clip-look';
import { sourceOf, type PlanMaterial } from './plan-material';
import type { Showing } from './underrun/showing';

export interface PlanContext {
  readonly timeline: Timeline;
  readonly material: PlanMaterial;
}

/** The layer of a clip during a part of one of its showings. */
export function clipLayerOf(showing: Showing, chunk: FrameSpan, { timeline, material }: PlanContext): ClipLayer {
  const { clip, sourceEndFrame, repeatFrame } = showing;
  const sourceFrame = showing.sourceFrame + (chunk.startFrame - showing.startFrame);
  const fade = clipFade(showing, chunk);
  return {
    kind: 'clip',
    sourceId: sourceOf(material, clip.url).sourceId,
    ...(repeatFrame === undefined
      ? { sourceFrame }
      : { sourceFrame: repeatFrame + ((sourceFrame - repeatFrame) % (sourceEndFrame - repeatFrame)), repeatFrame }),
    sourceEndFrame,
    ...(clip.speed === 1 ? {} : { speed: clip.speed }),
    ...clipLook(clip.look, timeline, material),
    ...(clip.look.motion ? { motion: { ...clip.look.motion, ...placeInClip(clip, chunk) } } : {}),
    ...(fade ? { fade } : {}),
  };
}

function placeInClip(clip: FrameSpan, chunk: FrameSpan): { frame: number; clipFrames: number } {
  return { frame: chunk.startFrame - clip.startFrame, clipFrames: clip.endFrame - clip.startFrame };
}
