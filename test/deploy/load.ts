import { setTimeout as delay } from 'node:timers/promises';

/** Of each of the clients; together they ask about a hundred times in a second. */
const PAUSE_MS = 40;
const CLIENTS = 4;

export interface Load {
  readonly answered: number;
  readonly failures: readonly string[];
  /** Longest time that an answer took, in milliseconds. */
  readonly slowestMs: number;
  stop(): Promise<void>;
}

interface Ask {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
}

/** Asks without a pause worth the name, in turn what is listed, and repeats nothing: what fails is a failure. */
export function startLoad(origin: string, asks: readonly Ask[]): Load {
  const load = { answered: 0, failures: [] as string[], slowestMs: 0 };
  let going = true;
  const ask = async ({ method, path, body }: Ask): Promise<void> => {
    const began = performance.now();
    const headers = { 'content-type': 'application/json' };
    const what = `${method} ${path}`;
    try {
      const answer = await fetch(origin + path, {
        method,
        ...(body !== undefined && { headers, body: JSON.stringify(body) }),
      });
      const text = await answer.text();
      if (!answer.ok) load.failures.push(`${what}: ${answer.status} ${text}`);
    } catch (error) {
      load.failures.push(`${what}: ${String((error as Error).cause ?? error)}`);
    }
    load.answered += 1;
    load.slowestMs = Math.max(load.slowestMs, Math.round(performance.now() - began));
  };
  const run = async (first: number): Promise<void> => {
    for (let turn = first; going; turn += 1) {
      const next = asks[turn % asks.length];
      if (next) await ask(next);
      await delay(PAUSE_MS);
    }
  };
  const clients = Array.from({ length: CLIENTS }, (_, index) => run(index));
  return Object.assign(load, {
    stop: async () => {
      going = false;
      await Promise.all(clients);
    },
  });
}
