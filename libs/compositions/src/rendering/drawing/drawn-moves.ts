import type { DrawnMove, TextOverlayJob } from '@app/media-processing';
import type { AnimationStep, OverlayAnimation } from '../../timeline/timeline';

/** The parts of an animation that ffmpeg cannot produce by itself: they are drawn frame by frame. */
export function drawnMoves(animation: OverlayAnimation | null): Pick<TextOverlayJob, 'in' | 'out'> {
  return { in: drawnMove(animation?.in ?? null), out: drawnMove(animation?.out ?? null) };
}

function drawnMove(step: AnimationStep | null): DrawnMove | null {
  return step?.type === 'pop' || step?.type === 'typewriter' ? { type: step.type, frames: step.frames } : null;
}
