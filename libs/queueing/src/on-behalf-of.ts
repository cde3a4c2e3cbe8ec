import type { TaskOrigin } from '@app/contracts';
import { duringWork } from '@app/observability';

/** Does what a job of Bull wants as a part of what that goes back to; tasks that are added meanwhile go back to the same. */
export function onBehalfOf<T>(origin: TaskOrigin | null | undefined, work: () => T): T {
  const { requestId, compositionId } = origin ?? {};
  const logFields = {
    ...(requestId === undefined ? {} : { request_id: requestId }),
    ...(compositionId === undefined ? {} : { composition_id: compositionId }),
  };
  return duringWork({ origin: origin ?? {}, logFields }, work);
}
