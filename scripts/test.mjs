import { runCommand } from './session.mjs';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { loadDotEnv } from './dot-env.mjs';
import { dataDir, inNodeModules } from './paths.mjs';
import { runGroup } from './process/run-group.mjs';
import { together } from './process/together.mjs';
import { startServers } from './servers/embedded-servers.mjs';
import { startTestS3 } from './servers/test-s3.mjs';
import { takeLock } from './setup/lock.mjs';
import { setUp } from './setup/set-up.mjs';
import { isTool } from './stack/environment.mjs';

/** Two at a time keep two cores busy: much of what a test does is wait. */
const WORKERS = ['--maxWorkers', String(Math.max(2, Math.ceil(os.availableParallelism() / 2)))];

/** What fails among the first is told before the rest, in which whole stacks work, begins. */
const RUNS = [['small', 'medium'], ['e2e']];

/** Asks for the one that takes minutes by itself, and for nothing else. */
const ROLLING_DEPLOY = '--rolling-deploy';

/** Jest ended before it could say anything: that is a failure, too. */
const NO_REPORT = { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 1 };

await runCommand(async (session) => {
  loadDotEnv(isTool);
  const folder = path.join(dataDir(), 'test');
  const env = await prepare(folder, session);
  const results = [];
  const runs = process.argv.includes(ROLLING_DEPLOY) ? [['deploy']] : RUNS;
  for (const projects of runs) results.push(await runJest(projects, { folder, env, signal: session.signal }));

  const total = (count) => results.reduce((sum, result) => sum + count(result), 0);
  const passed = total((result) => result.numPassedTests);
  // A file that does not even load has no tests that could fail.
  const failed = total((result) => result.numFailedTests + result.numRuntimeErrorTestSuites);
  console.log(`\n${passed} passed, ${failed} failed`);
  return passed > 0 && failed === 0 && results.every(({ code }) => code === 0) ? 0 : 1;
});

/** Servers of their own, empty and in a hurry: tests never see the database or the Redis that the user works with. */
async function prepare(folder, session) {
  const { TEST_DATABASE_URL: databaseUrl, TEST_REDIS_URL: redisUrl } = process.env;
  const ownRedis = redisUrl ? [] : ['redis-server'];
  const tools = await setUp(session, { tools: ['ffmpeg', 'ffprobe', ...ownRedis], build: true });
  const onWait = (pid) => console.log(`Waiting for the tests that process ${pid} runs`);
  session.atEnd(await takeLock(path.join(folder, 'launcher.lock'), { signal: session.signal, onWait }));
  const [{ postgres, redis }, s3] = await together(
    startServers(session, {
      ...{ dataDir: folder, databaseUrl, redisUrl, redisServer: tools['redis-server'] },
      ...{ durable: false, fresh: true },
    }),
    startTestS3(session, { dataDir: folder }),
  );

  const scratch = path.join(folder, 'scratch');
  fs.rmSync(scratch, { recursive: true, force: true });
  fs.mkdirSync(scratch);
  session.atEnd(() => fs.rmSync(scratch, { recursive: true, force: true }));
  return {
    ...process.env,
    DATABASE_URL: postgres.url,
    REDIS_URL: redis.url,
    FFMPEG_PATH: tools.ffmpeg,
    FFPROBE_PATH: tools.ffprobe,
    TEST_SCRATCH_DIR: scratch,
    ...s3,
  };
}

async function runJest(projects, { folder, env, signal }) {
  const report = path.join(folder, 'jest.json');
  fs.rmSync(report, { force: true });
  const reporting = ['--json', `--outputFile=${report}`, '--passWithNoTests'];
  // The user's arguments come first: --selectProjects would take a path after it for a project.
  const given = process.argv.slice(2).filter((arg) => arg !== ROLLING_DEPLOY);
  const args = [...given, '--selectProjects', ...projects, ...WORKERS, ...reporting];
  const code = await runGroup([inNodeModules('jest/bin/jest.js'), ...args], { env, signal });
  const counts = fs.existsSync(report) ? JSON.parse(fs.readFileSync(report, 'utf8')) : NO_REPORT;
  return { code, ...counts };
}
