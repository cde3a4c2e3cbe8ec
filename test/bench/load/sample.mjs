import { clipsInARow } from '../service/bodies.mjs';
import { ONE_WORKER } from '../workers/worker-pool.mjs';

/** The id of a small composition that was really made. */
export async function renderSample({ client, workers, media, fresh }) {
  const [name] = await media.others();
  await workers.use(ONE_WORKER);
  const output = { resolution: '480p', quality: 'low' };
  return client.render({ title: 'Sample', clips: clipsInARow([fresh(name).url], 1), output });
}
