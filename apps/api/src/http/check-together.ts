import { ApiError, invalidRequest } from './api-error';

/** Returns the validated part of a request, or throws. */
type Check = () => unknown;
type Checked<Checks extends readonly Check[]> = { -readonly [At in keyof Checks]: Awaited<ReturnType<Checks[At]>> };

/**
 * Validates several parts of a request (path, query, headers and body), and reports all their problems at once. With a
 * pipe per parameter, Nest would only report the first that fails.
 *
 * @throws ApiError VALIDATION_ERROR with all problems; an error of another kind takes precedence
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
