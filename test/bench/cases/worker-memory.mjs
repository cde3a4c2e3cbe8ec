import { clipsInARow } from '../service/bodies.mjs';
import { forgetPeak, knowsPeaks, peakMb } from '../workers/peak-memory.mjs';

const JOBS = 8;
const BUSY = { count: 1, concurrency: JOBS };

export const WORKER_MEMORY = {
  name: 'worker-memory',
  what: `peak memory (RSS) of the worker's Node process under ${JOBS} jobs`,
  unit: 'MB',
  target: { atMost: 250 },
  pairs: 1,
  obstacle: () => (knowsPeaks() ? null : 'this system does not tell the peak memory of a process'),
  subject: async ({ client, workers, media, fresh, clipSeconds }) => {
    const [name] = await media.others();
    const output = { resolution: '720p', quality: 'low' };
    await workers.use(BUSY);
    const [pid] = workers.pids();
    forgetPeak(pid);
    const bodies = Array.from({ length: JOBS }, (_, index) => ({
      title: `Job ${index}`,
      clips: clipsInARow([fresh(name).url], clipSeconds),
      output,
    }));
    await Promise.all(bodies.map((body) => client.render(body)));
    return peakMb(pid);
  },
};
