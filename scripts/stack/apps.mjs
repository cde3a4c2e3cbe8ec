import { Failure } from '../failure.mjs';
import { pidOf } from '../process/identity.mjs';
import { startApp } from './app-process.mjs';
import { forgetApps, rememberApps } from './leftovers.mjs';

/** Beyond DRAIN_SECONDS, within which a worker ends or hands back what it is doing. */
const STOP_GRACE_MS = 10_000;
const DEFAULT_DRAIN_SECONDS = 25;

/**
 * The apps that run in a session; they end with it.
 *
 * @param {import('../session.mjs').Session} session
 * @param {{ dataDir: string, output: import('./output.mjs').Output }} options
 */
export function openApps(session, { dataDir, output }) {
  const running = new Set();
  let report;
  const failed = new Promise((_resolve, reject) => {
    report = reject;
  });
  // Whoever waits for it hears of it; the end that we ask for ourselves is nobody's concern.
  failed.catch(() => {});

  const end = async (app) => {
    running.delete(app);
    const byItself = await app.stop({ graceMs: app.graceMs, hurry: session.hurry });
    await app.ended;
    rememberApps(dataDir, [...running]);
    if (!byItself) console.log(`The ${app.name} had to be killed.`);
  };
  session.atEnd(async () => {
    await Promise.all([...running].map(end));
    forgetApps(dataDir);
  });

  const start = (name, env) => {
    const graceMs = Number(env.DRAIN_SECONDS || DEFAULT_DRAIN_SECONDS) * 1000 + STOP_GRACE_MS;
    const app = { ...startApp(name, { env, output: output(name) }), graceMs };
    running.add(app);
    rememberApps(dataDir, [...running]);
    void app.ended.then((code) => {
      if (!running.has(app)) return;
      report(new Failure(`The ${name} ended unexpectedly (${code}). It last said:\n${app.recent()}`));
    });
    return app;
  };
  const pidsOf = (name) => [...running].filter((app) => app.name === name).map(({ identity }) => pidOf(identity));
  return { start, end, failed, pidsOf };
}
