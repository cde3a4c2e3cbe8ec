import type { FrameSpan } from '../timeline/timeline';
import { chunkSpan } from './chunk-span';
import { cutsAlong, type ChunkedClip } from './cuts-along';
import { spansBetween } from './spans-between';

interface HlsChunking {
  readonly clip: ChunkedClip;
  /** In frames. */
  readonly gop: number;
  /** Of a chunk of a long run. */
  readonly gops: number;
  /** How long a chunk of a short run should be. */
  readonly chunkSeconds: number;
  /** Minimum length of a long run in frames; the same for every rendition. */
  readonly longRun: number;
}

/**
 * Cuts a run into the chunks of one HLS rendition. Renditions have chunks of their own, but all of them need their
 * keyframes at the same places (ADR 10). So, in every rendition, the first chunk of a long run ends after about a GOP,
 * where the source would have a keyframe if it were encoded from its start; the following chunks start on that grid,
 * too, and are therefore found in the cache again when the clip is trimmed differently. A short run is counted from its
 * own start: two chunks where one suffices would only cost more.
 */
export function chunkHlsRun(run: FrameSpan, { clip, gop, gops, chunkSeconds, longRun }: HlsChunking): FrameSpan[] {
  const { startFrame, endFrame } = run;
  if (endFrame - startFrame < longRun) return soonWatched(chunkSpan(run, gop, chunkSeconds), gop);
  const { sourceStartFrame } = clip;
  const first = sourceStartFrame + Math.ceil((startFrame + gop / 2 - sourceStartFrame) / gop) * gop;
  const cuts = cutsAlong(clip, { startFrame: first, endFrame }, { gop, gops });
  return spansBetween([startFrame, first, ...cuts, endFrame]);
}

function soonWatched([first, ...others]: readonly FrameSpan[], gop: number): FrameSpan[] {
  if (!first) return [];
  const { startFrame, endFrame } = first;
  const isCut = others.length > 1 && startFrame + gop < endFrame;
  return [...(isCut ? spansBetween([startFrame, startFrame + gop, endFrame]) : [first]), ...others];
}
