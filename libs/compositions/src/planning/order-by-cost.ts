import type { Segment } from '@app/media-processing';
import type { PlannedSegment } from './render-plan';

/**
 * Segments in the order in which they should be made: the costly ones first, so that no worker is left alone with one
 * at the end. Those that cost about the same, within a factor of two, stay in the order of the timeline.
 */
export function orderByCost<T extends PlannedSegment>(segments: readonly T[]): T[] {
  const magnitude = (segment: PlannedSegment): number => Math.floor(Math.log2(segmentCost(segment)));
  return segments.toSorted((a, b) => magnitude(b) - magnitude(a));
}

/** About how many pixels are decoded, filtered and encoded. Copying packets costs next to nothing. */
function segmentCost({ segment, profile }: PlannedSegment): number {
  return segment.kind === 'copy' ? 1 : segment.frames * profile.width * profile.height * passesOver(segment);
}

function passesOver(segment: Segment): number {
  return segment.kind === 'encode' ? 1 + segment.layers.length : 1;
}
