import type { TaskOrigin } from '@app/contracts';
import { duringWork } from '@app/observability';

/** Runs a Bull job within the trace of its origin; tasks added meanwhile inherit the origin. */
export function onBehalfOf<T>(origin: TaskOrigin | null | undefined, work: () => T): T {
  const { requestId, compositionId } = origin ?? {};
  const logFields = {
    ...(requestId === undefined ? {} : { request_id: requestId }),
    ...(compositionId === undefined ? {} : { composition_id: compositionId }),
  };
  return duringWork({ origin: origin ?? {}, logFields }, work);
}
