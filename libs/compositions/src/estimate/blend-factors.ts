export interface LearntFactor {
  /** Mean natural logarithm of actual over estimated. */
  readonly logFactor: number;
  /** Mean distance of that from 0. */
  readonly spread: number;
  readonly samples: number;
}

/** Weight of the prior, in observations. */
const PRIOR_WEIGHT = 2;

/**
 * The factor of one kind of step: the mean of its observations, shrunk towards that of all kinds while there are few,
 * which in turn is shrunk towards 1.
 */
export function blendFactors(own: LearntFactor | undefined, pool: LearntFactor | undefined): number {
  return Math.exp(towards(own, towards(pool, 0)));
}

function towards(learnt: LearntFactor | undefined, prior: number): number {
  if (!learnt) return prior;
  const { logFactor, samples } = learnt;
  return (samples * logFactor + PRIOR_WEIGHT * prior) / (samples + PRIOR_WEIGHT);
}
