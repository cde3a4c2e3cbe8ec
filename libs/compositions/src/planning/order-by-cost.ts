import type { PlannedSegment } from './render-plan';
import { segmentCost } from './step-cost';

/**
 * Segments in the order in which they should be made: the costly ones first, so that no worker is left alone with one
 * at the end. Those that cost about the same, within a factor of two, stay in the order of the timeline. Copies make no
 * core busy, and come last.
 */
export function orderByCost<T extends PlannedSegment>(segments: readonly T[]): T[] {
  return segments.toSorted((a, b) => magnitude(b) - magnitude(a));
}

function magnitude(planned: PlannedSegment): number {
  return planned.segment.kind === 'copy' ? 0 : Math.floor(Math.log2(segmentCost(planned).priorMs));
}
