import { framesToSeconds } from '@app/media-processing';
import type { PlannedSegment } from './render-plan';
import { segmentCost } from './step-cost';

/** Window of consecutive segments in which the costly ones go first. */
const WINDOW = 8;

/** Segments that cost this many times as much as others go first, wherever they are. */
const FAR_MORE = 4;

/**
 * Segments in the order in which they should be made: what is watched first, then those that cost far more than others,
 * so that no worker is left with one at the end. The rest roughly in timeline order, to keep the preview going; but
 * among neighbours, the costly ones first, so that the last ones are short. Segments of about the same cost keep their
 * order.
 */
export function orderByCost<T extends PlannedSegment>(segments: readonly T[]): T[] {
  const costs = segments.map(costOf);
  const usual = costs.toSorted((a, b) => a - b)[Math.floor(costs.length / 2)] ?? 1;
  const ranked = segments.map((segment, index) => {
    const cost = costs[index] ?? usual;
    const isUrgent = beginsThePreview(segment);
    const rank = isUrgent ? 0 : cost >= FAR_MORE * usual ? 1 : 2;
    // Counted from the end: the last window has to be a whole one.
    const window = rank === 2 ? -Math.floor((segments.length - 1 - index) / WINDOW) : 0;
    return { segment, key: [rank, window, -Math.round(Math.log2(cost / usual))] };
  });
  return ranked.toSorted((a, b) => compareInTurn(a.key, b.key)).map(({ segment }) => segment);
}

/** No player starts with less than a second. */
function beginsThePreview({ segment, profile }: PlannedSegment): boolean {
  return framesToSeconds(segment.startFrame, profile.frameRate) < 1;
}

function compareInTurn(a: readonly number[], b: readonly number[]): number {
  const differences = a.map((value, index) => value - (b[index] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}

/** Copies take hardly any CPU. */
function costOf(planned: PlannedSegment): number {
  return planned.segment.kind === 'copy' ? 1 : segmentCost(planned).priorMs;
}
