import { ONE_WORKER } from '../workers/worker-pool.mjs';
import { forgetPeak, knowsPeaks, peakMb } from '../workers/peak-memory.mjs';

const FEWEST = 2;
const MOST = 200;
const SLOT_SECONDS = 0.5;
const TARGET = { atMost: 1.3 };

/** All clips are of one source, and the output is of one size. */
export const FFMPEG_MEMORY = caseOf('ffmpeg', 'peak memory of ffmpeg');
export const NODE_MEMORY = caseOf('worker', "peak memory of the worker's Node process");

function caseOf(program, what) {
  return {
    name: `${program}-memory-by-clips`,
    what: `${what} for ${MOST} clips`,
    unit: 'ratio',
    target: TARGET,
    pairs: 1,
    obstacle: () => (knowsPeaks() ? null : 'this system does not tell the peak memory of a process'),
    baseline: { what: `that for ${FEWEST} clips`, run: async (context) => (await peaks(context, FEWEST))[program] },
    subject: async (context) => (await peaks(context, MOST))[program],
  };
}

/** In MB. */
function peaks(context, clips) {
  return context.perPair(`memory of ${clips} clips`, async () => {
    const { client, workers, media, fresh, clipSeconds } = context;
    const [name] = await media.others();
    const { url } = fresh(name);
    await workers.use(ONE_WORKER);
    const [pid] = workers.pids();
    forgetPeak(pid);
    const id = await client.render({
      title: `${clips} clips`,
      clips: Array.from({ length: clips }, (_, index) => ({
        video_url: url,
        start_time: index * SLOT_SECONDS,
        end_time: (index + 1) * SLOT_SECONDS,
        trim_start: (index * 7) % (clipSeconds - 1),
      })),
      output: { width: 640, height: 360, quality: 'medium' },
    });
    // What the kernel says of every ffmpeg run when it ends, the largest of them.
    const { memory_peak_mb: ffmpeg } = (await client.get(id)).resource_usage;
    return { ffmpeg, worker: peakMb(pid) };
  });
}
