import type { Render } from '@app/compositions';
import type { Wire } from '../../openapi/wire';
import type { EstimateDto } from '../dto/composition-metadata.dto';
import { secondsBetween } from './present-composition';

type EstimatedRender = Pick<Render, 'estimatedSeconds' | 'plannedAt' | 'finishedAt' | 'outcome'>;

/** What was thought when a render was planned, beside what came of it. */
export function presentEstimate(render: EstimatedRender): Wire<EstimateDto> | null {
  const { estimatedSeconds: estimated, plannedAt, finishedAt, outcome } = render;
  if (estimated === null || !plannedAt) return null;
  const actual = outcome === 'completed' && finishedAt ? secondsBetween(plannedAt, finishedAt) : null;
  return {
    estimated_seconds: estimated,
    actual_seconds: actual,
    error_percent: actual ? (Math.max(actual / estimated, estimated / actual) - 1) * 100 : null,
  };
}
