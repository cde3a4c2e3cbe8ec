import { Fault } from '@app/contracts';

/** Throws if verification found problems: a retry of the same step may well succeed. */
export function requireFaultless(problems: readonly string[]): void {
  if (problems.length === 0) return;
  throw new Fault({
    code: 'ENCODING_ERROR',
    blame: 'infrastructure',
    retryable: true,
    message: 'What was encoded is not what was asked for, and was thrown away.',
    cause: new Error(problems.join('; ')),
  });
}
