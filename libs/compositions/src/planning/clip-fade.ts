import type { ClipFade } from '@app/media-processing';
import type { FrameSpan } from '../timeline/timeline';
import type { Showing } from './underrun/showing';

/** The fades of a clip during a part of it; null if there are none. */
export function clipFade({ clip }: Showing, { startFrame, endFrame }: FrameSpan): ClipFade | null {
  const { fadeInFrames, fadeOutFrames } = clip;
  const rises = fadeInFrames > 0 && startFrame < clip.startFrame + fadeInFrames;
  const falls = fadeOutFrames > 0 && endFrame > clip.endFrame - 1 - fadeOutFrames;
  if (!rises && !falls) return null;
  return {
    frame: startFrame - clip.startFrame,
    clipFrames: clip.endFrame - clip.startFrame,
    inFrames: rises ? fadeInFrames : 0,
    outFrames: falls ? fadeOutFrames : 0,
  };
}
