import type { CopySegment, Segment, StreamProfile } from '@app/media-processing';
import { chunkRun } from './chunk-run';
import type { ChunkedClip } from './cuts-along';
import type { RenderPlan } from './render-plan';

/**
 * The same plan with copies from some sources (null: from all) replaced by encoding: in the chunks of a plan without
 * copies, except at the ends, so that later edits find them in the cache.
 */
export function withoutCopies(plan: RenderPlan, sourceIds: ReadonlySet<string> | null): RenderPlan {
  const { extradataSha256, segments: planned, ...rest } = plan;
  const copies = planned.filter((segment) => segment.kind === 'copy');
  const segments = planned.flatMap((segment) =>
    segment.kind === 'copy' && (sourceIds?.has(segment.sourceId) ?? true)
      ? encodeInstead(segment, { clip: clipOf(segment, copies), profile: plan.profile })
      : [segment],
  );
  const stillCopies = segments.some(({ kind }) => kind === 'copy');
  if (stillCopies && extradataSha256 !== undefined) return { ...rest, segments, extradataSha256 };
  return { ...rest, segments, profile: alone(plan.profile) };
}

/** As far as its copies tell: a text may lie over the middle of it. */
function clipOf(copy: CopySegment, copies: readonly CopySegment[]): ChunkedClip {
  const sourceStartFrame = sourceStartOf(copy);
  const parts = copies.filter((each) => each.sourceId === copy.sourceId && sourceStartOf(each) === sourceStartFrame);
  const first = Math.min(...parts.map(({ startFrame }) => startFrame));
  const end = Math.max(...parts.map(({ startFrame, frames }) => startFrame + frames));
  return { sourceStartFrame, frames: end - first };
}

function sourceStartOf({ startFrame, sourceFrame }: CopySegment): number {
  return startFrame - sourceFrame;
}

interface Replacement {
  readonly clip: ChunkedClip;
  readonly profile: StreamProfile;
}

function encodeInstead(copy: CopySegment, { clip, profile }: Replacement): Segment[] {
  const { startFrame, frames, sourceId, sourceFrame } = copy;
  return chunkRun({ startFrame, endFrame: startFrame + frames }, profile, { clip }).map((chunk) => ({
    kind: 'encode',
    startFrame: chunk.startFrame,
    frames: chunk.endFrame - chunk.startFrame,
    layers: [
      {
        kind: 'clip',
        sourceId,
        fit: 'contain',
        sourceFrame: sourceFrame + chunk.startFrame - startFrame,
        sourceEndFrame: sourceFrame + frames,
      },
    ],
  }));
}

function alone(whole: StreamProfile): StreamProfile {
  const { sharedSets, ...profile } = whole;
  return sharedSets ? profile : whole;
}
