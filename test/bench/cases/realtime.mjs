import { setTimeout as delay } from 'node:timers/promises';
import { io } from 'socket.io-client';
import { renderSample } from '../load/sample.mjs';
import { clipsInARow } from '../service/bodies.mjs';
import { percentile } from '../statistics.mjs';
import { ONE_WORKER } from '../workers/worker-pool.mjs';

const IDLE_SOCKETS = 500;
const LIVE_RENDERS = 20;
const RENDER_SECONDS = 4;
const CONNECTS_AT_ONCE = 25;

export const EVENT_DELIVERY = {
  name: 'event-delivery',
  what: `from an event to its arrival, ${IDLE_SOCKETS} idle sockets and ${LIVE_RENDERS} renders, p95`,
  unit: 'ms',
  target: { atMost: 250 },
  pairs: 1,
  subject: async (context) => {
    const sockets = [];
    try {
      const ended = await renderSample(context);
      for (let opened = 0; opened < IDLE_SOCKETS; opened += CONNECTS_AT_ONCE) {
        const some = Array.from({ length: CONNECTS_AT_ONCE }, () => watch(context.apiUrl, ended));
        sockets.push(...(await Promise.all(some)));
      }
      return await deliveryMs(context, sockets);
    } finally {
      for (const socket of sockets) socket.disconnect();
    }
  },
};

/** How late 95 of a hundred events arrive, by their own timestamps: everything runs by one clock. */
async function deliveryMs({ apiUrl, client, workers, media, fresh }, sockets) {
  const [name] = await media.others();
  await workers.use(ONE_WORKER);
  const clips = clipsInARow([fresh(name).url], RENDER_SECONDS);
  const output = { resolution: '480p', quality: 'low' };
  const lateMs = [];
  const note = ({ timestamp }) => lateMs.push(Date.now() - Date.parse(timestamp));
  const live = Array.from({ length: LIVE_RENDERS }, async (_, index) => {
    // Each from another second on, so that none finds what another has made.
    const cut = clips.map((clip) => ({ ...clip, trim_start: index / 4 }));
    const id = await client.compose({ title: `Live ${index}`, clips: cut, output });
    const socket = await watch(apiUrl, id);
    sockets.push(socket);
    socket.on('progress', note).on('status', note);
    await client.completed(id);
  });
  await Promise.all(live);
  await delay(500);
  return percentile(lateMs, 95);
}

/** A socket that is connected, and has subscribed. */
async function watch(apiUrl, id) {
  const socket = io(new URL('/compositions', apiUrl).href, { transports: ['websocket'], forceNew: true });
  await socket.timeout(10_000).emitWithAck('subscribe', { composition_id: id });
  return socket;
}
