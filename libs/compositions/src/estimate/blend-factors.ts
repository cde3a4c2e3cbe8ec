export interface LearntFactor {
  /** Natural logarithm of actual over thought. */
  readonly logFactor: number;
  /** Mean distance of that from 0. */
  readonly spread: number;
  readonly samples: number;
}

/** What is thought beforehand counts as much as so many observations. */
const PRIOR_WEIGHT = 2;

/**
 * The factor of one kind of step: what was seen of it, drawn towards what was seen of all of them while that is little,
 * which in turn is drawn towards 1.
 */
export function blendFactors(own: LearntFactor | undefined, pool: LearntFactor | undefined): number {
  return Math.exp(towards(own, towards(pool, 0)));
}

function towards(learnt: LearntFactor | undefined, prior: number): number {
  if (!learnt) return prior;
  const { logFactor, samples } = learnt;
  return (samples * logFactor + PRIOR_WEIGHT * prior) / (samples + PRIOR_WEIGHT);
}
