import { framesToSeconds } from '@app/media-processing';
import type { PlannedSegment } from './render-plan';
import { segmentCost } from './step-cost';

/** Of how many segments that follow each other the costly ones are made first. */
const WINDOW = 8;

/** What costs so many times what others do is begun before them, wherever it stands. */
const FAR_MORE = 4;

/**
 * Segments in the order in which they should be made: what is watched first, then those that cost far more than others,
 * so that no worker is left alone with one at the end. All others about as they follow each other, for the preview to
 * go on; but of a few that are neighbours the costly first, for the last to be short ones. Those that cost about the same
 * stay in the order of the timeline.
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

/** Before there is a second of it, no player begins. */
function beginsThePreview({ segment, profile }: PlannedSegment): boolean {
  return framesToSeconds(segment.startFrame, profile.frameRate) < 1;
}

function compareInTurn(a: readonly number[], b: readonly number[]): number {
  const differences = a.map((value, index) => value - (b[index] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}

/** Copies make no core busy. */
function costOf(planned: PlannedSegment): number {
  return planned.segment.kind === 'copy' ? 1 : segmentCost(planned).priorMs;
}
