import { Fault } from '@app/contracts';

/**
 * Converts any error to a `Fault`. An error that is none is a bug, or an outage of one of our servers: worth a retry.
 */
export function toFault(error: unknown): Fault {
  if (error instanceof Fault) return error;
  return new Fault({
    code: 'INTERNAL_ERROR',
    blame: 'bug',
    retryable: true,
    message: 'Something went wrong inside the service; nothing in the request is known to be at fault.',
    cause: error,
  });
}

/** The fault of a task whose workers repeatedly died without reporting why. */
export function exhaustedFault(): Fault {
  return new Fault({
    code: 'INTERNAL_ERROR',
    blame: 'infrastructure',
    retryable: true,
    message: 'The work was started several times and its worker died each time. Try again, or ask the operator.',
  });
}
