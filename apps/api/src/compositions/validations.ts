import { fillIn, TrialPlans, type CompositionSpec, type TrialPlan } from '@app/compositions';
import { SETTINGS, type Settings } from '@app/config';
import { Inject, Injectable } from '@nestjs/common';
import { refuseUnusable } from '../assets/unprocessable-media';
import { ApiError, invalidRequest } from '../http/api-error';
import type { Caller } from '../http/caller';

/** Each fetches, probes and draws: few at a time, so that the API stays responsive. */
const AT_ONCE = 4;
const RETRY_SECONDS = 5;

/** Validates compositions and estimates their renders. */
@Injectable()
export class Validations {
  private running = 0;

  constructor(
    private readonly plans: TrialPlans,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * @param spec as it was sent
   * @throws ApiError if it cannot be rendered, or if validating takes longer than the settings allow
   */
  async validate(spec: CompositionSpec, { ownerId }: Caller): Promise<TrialPlan> {
    if (this.running >= AT_ONCE) throw notNow('Too many compositions are being validated at the moment; try again.');
    const { validateSeconds } = this.settings;
    const signal = AbortSignal.timeout(validateSeconds * 1000);
    this.running += 1;
    try {
      const trial = await refuseUnusable(null, this.plans.make({ spec: fillIn(spec).filled, ownerId, signal }));
      if ('problems' in trial) throw invalidRequest(trial.problems);
      return trial;
    } catch (error) {
      if (!signal.aborted) throw error;
      throw notNow(
        `The sources could not be fetched and probed within ${validateSeconds} seconds. Finished ones are cached: try ` +
          'again, or create the composition without validating, which may take longer.',
        error,
      );
    } finally {
      this.running -= 1;
    }
  }
}

function notNow(message: string, cause?: unknown): ApiError {
  return new ApiError({ code: 'SERVICE_UNAVAILABLE', message, retryAfterSeconds: RETRY_SECONDS, cause });
}
