import { EDIT_MUSIC, EDIT_TITLE, NOTHING_ELIGIBLE } from './encoding.mjs';
import { CONCATENATE, OVERLAYS, TITLE } from './joining.mjs';
import { BUSY_LATENCY, GET_LATENCY, GET_THROUGHPUT, GET_THROUGHPUT_PREPARED, POST_LATENCY } from './latency.mjs';
import { LIST_LATENCY, LONG_LIST_LATENCY } from './lists.mjs';
import { FFMPEG_MEMORY, NODE_MEMORY } from './memory-by-clips.mjs';
import { PLANNING, PLANNING_GROWTH } from './planning.mjs';
import { PREVIEW } from './preview.mjs';
import { EVENT_DELIVERY } from './realtime.mjs';
import { SOAK } from './soak.mjs';
import { SPREAD } from './spread.mjs';
import { WORKER_MEMORY } from './worker-memory.mjs';

/**
 * One figure of the bench.
 *
 * @typedef {object} Case
 * @property {string} name for `--only`
 * @property {string} what is measured, for people
 * @property {string} unit of the figure
 * @property {{ atMost: number } | { atLeast: number } | null} target null: nobody has set one
 * @property {boolean} [isExtra] measured only where it is asked for by name
 * @property {number} [pairs] where it is measured less often than others
 * @property {(context: object) => string | null} [obstacle] why it cannot be measured here; null: it can
 * @property {{ what: string, run: (context: object) => Promise<number> }} [baseline]
 * @property {(context: object) => Promise<number>} subject
 * @property {(values: { baseline?: number, subject: number }) => number} [figure] left out: the subject, as a ratio to
 *   the baseline where there is one
 */

/** Cases of a group are measured one after the other in each pair, and may share what they are compared with. */
export const GROUPS = [
  [CONCATENATE, TITLE, OVERLAYS, NOTHING_ELIGIBLE, EDIT_TITLE, EDIT_MUSIC],
  [PREVIEW],
  [PLANNING, PLANNING_GROWTH],
  [SPREAD],
  [WORKER_MEMORY],
  [FFMPEG_MEMORY, NODE_MEMORY],
  [GET_LATENCY, GET_THROUGHPUT, GET_THROUGHPUT_PREPARED, POST_LATENCY, BUSY_LATENCY],
  [LIST_LATENCY, LONG_LIST_LATENCY],
  [EVENT_DELIVERY],
  [SOAK],
];
