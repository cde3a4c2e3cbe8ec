import { AsyncLocalStorage } from 'node:async_hooks';
import type { TaskOrigin } from '@app/contracts';

/** What is being done just now, wherever in the code that is. */
export interface Work {
  /** Goes along with every task that is added meanwhile. */
  readonly origin: TaskOrigin;
  /** Stand on every line that is logged meanwhile. */
  readonly logFields: Readonly<Record<string, string>>;
}

const NOTHING: Work = { origin: {}, logFields: {} };

const current = new AsyncLocalStorage<Work>();

/** What the code that asks is part of. */
export function currentWork(): Work {
  return current.getStore() ?? NOTHING;
}

/** Runs `work` as part of more than it is part of already. */
export function duringWork<T>({ origin, logFields }: Partial<Work>, work: () => T): T {
  const outer = currentWork();
  const inner = {
    origin: { ...outer.origin, ...origin },
    logFields: { ...outer.logFields, ...logFields },
  };
  return current.run(inner, work);
}
