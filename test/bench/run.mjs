import { run } from '../../scripts/process/run.mjs';
import { measure } from './measure.mjs';
import { makeMedia } from './media/make-media.mjs';
import { openFreshCopies } from './media/fresh-copies.mjs';
import { openOnce } from './once.mjs';
import { describeMachine } from './report/machine.mjs';
import { describePair, describeReport } from './report/print-report.mjs';
import { openClient } from './service/client.mjs';
import { findCpuLimiter } from './workers/cpu-limit.mjs';
import { openWorkerPool } from './workers/worker-pool.mjs';

/**
 * Measures, and prints what it finds.
 *
 * @param {import('../../scripts/session.mjs').Session} session
 * @param {{ stack: import('../../scripts/stack/stack.mjs').Stack, media: { folder: string, url: string },
 *   options: ReturnType<import('./options.mjs').readOptions> }} setting the stack without a worker
 */
export async function runBench(session, { stack, media: place, options }) {
  const { signal } = session;
  const { clipSeconds, pairs, groups, isQuick } = options;
  const limiter = findCpuLimiter();
  const machine = describeMachine({ ffmpeg: stack.tools.ffmpeg, limiter });
  const beganAt = new Date();

  const client = openClient(stack.url, signal);
  const workers = openWorkerPool({ stack, signal, limiter });
  session.atEnd(workers.close);
  const ffmpeg = async (args) => {
    await run(stack.tools.ffmpeg, ['-v', 'error', '-nostdin', '-y', ...args], { signal });
  };
  const media = makeMedia({ ...place, clipSeconds, once: openOnce(), ffmpeg, client, workers });
  const fresh = openFreshCopies(place);
  const urls = { apiUrl: stack.url, databaseUrl: stack.servers.postgres.url, mediaUrl: place.url };
  const [apiPid] = stack.apps.pidsOf('api');
  const context = { client, workers, apiPid, ffmpeg, media, fresh, limiter, clipSeconds, ...place, ...urls };

  const onPair = (line) => console.log(describePair(line));
  const results = await measure(groups, { pairs, context, onPair });
  const seconds = Math.round((Date.now() - beganAt.getTime()) / 1000);
  const report = { takenAt: beganAt.toISOString(), seconds, isQuick, machine, results };
  console.log(`\n${describeReport(report)}\n`);
  return report;
}
