import { clipsInARow, OUTPUT } from '../service/bodies.mjs';
import { secondsOf } from '../time-of.mjs';

const CLIPS = 6;
const HALF_A_CORE = { cores: 0.5, concurrency: 1 };
const ALONE = { ...HALF_A_CORE, count: 1 };
const TOGETHER = { ...HALF_A_CORE, count: 4 };

export const SPREAD = {
  name: 'spread',
  what: '2 min to encode, by 4 workers of half a core each',
  unit: 'times faster',
  target: { atLeast: 3.4 },
  pairs: 1,
  obstacle: ({ limiter }) =>
    limiter ? null : 'neither control groups nor cpulimit can hold a process to half a core on this machine',
  baseline: { what: '1 such worker', run: (context) => encodeBy(context, ALONE) },
  subject: (context) => encodeBy(context, TOGETHER),
  figure: ({ baseline, subject }) => baseline / subject,
};

async function encodeBy({ client, workers, media, fresh, clipSeconds }, crew) {
  const [name] = await media.others();
  const urls = Array.from({ length: CLIPS }, () => fresh(name).url);
  await workers.use(crew);
  return secondsOf(() => client.render({ title: 'Spread', clips: clipsInARow(urls, clipSeconds), output: OUTPUT }));
}
