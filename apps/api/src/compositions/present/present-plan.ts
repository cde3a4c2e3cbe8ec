import type { TrialPlan } from '@app/compositions';
import type { Wire } from '../../openapi/wire';
import type { CompositionPlanDto } from '../dto/composition-plan.dto';

/** Typical error of an estimate without any experience: half as much again, or as much less. */
const UNKNOWN_ERROR = 1.5;

export function presentPlan(plan: TrialPlan): Wire<CompositionPlanDto> {
  return {
    valid: true,
    duration: plan.durationSeconds,
    frames: plan.frames,
    segments: { ...plan.segments },
    estimated_seconds: Math.round(plan.estimatedSeconds * 10) / 10,
    estimated_error_percent: Math.round(((plan.typicalError ?? UNKNOWN_ERROR) - 1) * 100),
    warnings: [...plan.warnings],
  };
}
