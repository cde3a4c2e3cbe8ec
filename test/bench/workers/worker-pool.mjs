import { freePort } from '../../../scripts/servers/ports.mjs';
import { pidOf } from '../../../scripts/process/identity.mjs';
import { untilReady } from '../../../scripts/stack/ready.mjs';

/**
 * The workers that a case wants.
 *
 * @typedef {object} Crew
 * @property {number} count
 * @property {number} [concurrency] segments that each renders at once; left out: what it finds best
 * @property {number} [cores] what each may use of them, perhaps a fraction; left out: all
 */

/** What most cases want: as `npm start` does it. @type {Crew} */
export const ONE_WORKER = { count: 1 };

/**
 * @param {{ stack: import('../../../scripts/stack/stack.mjs').Stack, signal: AbortSignal,
 *   limiter: import('./cpu-limit.mjs').CpuLimiter | null }} options
 */
export function openWorkerPool({ stack, signal, limiter }) {
  let crew = null;
  let running = [];

  const startOne = async ({ concurrency, cores }) => {
    const port = String(await freePort());
    const settings = concurrency === undefined ? {} : { WORKER_CONCURRENCY: String(concurrency) };
    const app = stack.apps.start('worker', { ...stack.env, ...settings, WORKER_PORT: port });
    const pid = pidOf(app.identity);
    const release = cores === undefined ? () => {} : limiter.limit({ pid, cores });
    await untilReady(`http://127.0.0.1:${port}/health/ready`, signal);
    return { app, pid, release };
  };
  const endOne = async ({ app, release }) => {
    await stack.apps.end(app);
    release();
  };

  const endAll = async () => {
    await Promise.all(running.splice(0).map(endOne));
  };

  return {
    /** Sees to it that these work, and no others. @param {Crew} wanted */
    async use(wanted) {
      if (wanted === crew) return;
      crew = wanted;
      await endAll();
      running = await Promise.all(Array.from({ length: wanted.count }, () => startOne(wanted)));
    },
    pids: () => running.map(({ pid }) => pid),
    close: endAll,
  };
}
