import { runCommand } from './session.mjs';
import { loadDotEnv } from './dot-env.mjs';
import { dataDir } from './paths.mjs';
import { untilAborted } from './process/until.mjs';
import { secondsSince } from './seconds.mjs';
import { hostSetting, portSetting } from './stack/environment.mjs';
import { showLogs } from './stack/output.mjs';
import { bringUp } from './stack/stack.mjs';

/** A start that follows a stop closely waits for it to be done. */
const ENDING_LIMIT_MS = 15_000;

await runCommand(
  async (session) => {
    loadDotEnv();
    const startedAtMs = Date.now();
    const stack = await bringUp(session, {
      dataDir: dataDir(),
      host: hostSetting(),
      port: portSetting(),
      openOutput: showLogs,
      onBusy: (pid) =>
        console.log(`${dataDir()} is in use by process ${pid}. For a second one, set DATA_DIR and PORT.`),
      busyLimitMs: ENDING_LIMIT_MS,
    });
    announce(stack, secondsSince(startedAtMs));
    session.atEnd(() => console.log('Stopping; Ctrl-C again ends at once'));
    await Promise.race([stack.failed, untilAborted(session.signal)]);
  },
  { interruptedCode: 0 },
);

function announce({ url, servers }, took) {
  const { postgres, redis } = servers;
  const of = (server) => `${server.at}${server.adopted ? ' (was still running)' : ''}`;
  console.log(`
Reelwright is ready after ${took}

  API         ${url}/api/v1
  Docs        ${url}/docs   ${url}/redoc
  PostgreSQL  ${of(postgres)}${postgres.folder ? `   ${postgres.folder}` : ''}
  Redis       ${of(redis)}
  Data        ${dataDir()}

Ctrl-C stops everything.
`);
}
