import type { DrawnMove, TextOverlayJob } from '@app/media-processing';
import type { AnimationStep, OverlayAnimation } from '../../timeline/timeline';

/** What of an animation ffmpeg cannot make by itself: it is drawn picture by picture. */
export function drawnMoves(animation: OverlayAnimation | null): Pick<TextOverlayJob, 'in' | 'out'> {
  return { in: drawnMove(animation?.in ?? null), out: drawnMove(animation?.out ?? null) };
}

function drawnMove(step: AnimationStep | null): DrawnMove | null {
  return step?.type === 'pop' || step?.type === 'typewriter' ? { type: step.type, frames: step.frames } : null;
}
