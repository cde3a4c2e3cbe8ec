import type { CopySegment, Segment, StreamProfile } from '@app/media-processing';
import { chunkRun } from './chunk-run';
import type { RenderPlan } from './render-plan';

/** The same plan, in which what was to be copied from some sources, or null from any, is encoded. */
export function withoutCopies(plan: RenderPlan, sourceIds: ReadonlySet<string> | null): RenderPlan {
  const { extradataSha256, segments: planned, ...rest } = plan;
  const segments = planned.flatMap((segment) =>
    segment.kind === 'copy' && (sourceIds?.has(segment.sourceId) ?? true)
      ? encodeInstead(segment, plan.profile)
      : [segment],
  );
  const stillCopies = segments.some(({ kind }) => kind === 'copy');
  if (stillCopies && extradataSha256 !== undefined) return { ...rest, segments, extradataSha256 };
  return { ...rest, segments, profile: alone(plan.profile) };
}

function encodeInstead({ startFrame, frames, sourceId, sourceFrame }: CopySegment, profile: StreamProfile): Segment[] {
  return chunkRun({ startFrame, endFrame: startFrame + frames }, profile).map((chunk) => ({
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
  const { company, ...profile } = whole;
  return company ? profile : whole;
}
