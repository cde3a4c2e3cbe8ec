import { ApiError, invalidRequest } from './api-error';

/** Gives a part of a request as it may be used, or throws. */
type Check = () => unknown;
type Checked<Checks extends readonly Check[]> = { -readonly [At in keyof Checks]: Awaited<ReturnType<Checks[At]>> };

/**
 * Checks the parts of one request, path, query, headers and body, and says what is wrong with any of them at once. A pipe for
 * each parameter would do where there is one part: of several that refuse, Nest answers with whichever does first.
 *
 * @throws ApiError VALIDATION_ERROR with all problems; but first of all what a check failed with for another reason
 */
export async function checkTogether<const Checks extends readonly Check[]>(
  ...checks: Checks
): Promise<Checked<Checks>> {
  const outcomes = await Promise.allSettled(checks.map((check) => Promise.resolve().then(check)));
  const errors = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
  const problems = errors.flatMap((error) => {
    if (error instanceof ApiError && error.code === 'VALIDATION_ERROR') return error.problems;
    throw error;
  });
  if (errors.length > 0) throw invalidRequest(problems);
  return outcomes.map((outcome) => (outcome as PromiseFulfilledResult<unknown>).value) as Checked<Checks>;
}
