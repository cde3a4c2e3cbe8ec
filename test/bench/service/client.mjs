import { setTimeout as delay } from 'node:timers/promises';

const MIN_POLL_MS = 25;
/** Of the time waited so far. An answer takes a few milliseconds of the cores that render: asked always, a tenth of them. */
const POLL_PART = 0.01;

/**
 * Asks the API as a client does.
 *
 * @param {string} origin of the API
 * @param {AbortSignal} signal
 */
export function openClient(origin, signal) {
  const compositions = `${origin}/api/v1/compositions`;
  const ask = async (url, options) => {
    // Rather than handed to `fetch`: thousands of calls would each leave a listener on it.
    signal.throwIfAborted();
    const answer = await fetch(new URL(url, origin), options);
    if (answer.ok) return answer;
    throw new Error(`${options?.method ?? 'GET'} ${url} was answered ${answer.status}: ${await answer.text()}`);
  };
  const send = (method, url, body) =>
    ask(url, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const json = async (answer) => (await answer).json();

  const get = (id) => json(ask(`${compositions}/${id}`));

  /** Waits for a state that a composition does not leave again, and refuses any but `wanted`. */
  const until = async (id, wanted) => {
    const beganAt = performance.now();
    for (;;) {
      const { status, error } = await get(id);
      if (status === wanted) return;
      if (['completed', 'failed', 'cancelled'].includes(status)) {
        throw new Error(`The composition is ${status}: ${error?.message ?? 'no reason given'}`);
      }
      await delay(Math.max(MIN_POLL_MS, POLL_PART * (performance.now() - beganAt)), undefined, { signal });
    }
  };

  const compose = async (body) => (await json(send('POST', compositions, body))).composition_id;
  /** Listens, which leaves the cores to the render; the stream ends with the state that it does not leave again. */
  const completed = async (id) => {
    await (await ask(`${compositions}/${id}/events`)).text();
    await until(id, 'completed');
  };

  return {
    get,
    /** Posts a composition; resolves with its id. */
    compose,
    /** Waits until a composition is completed. */
    completed,
    /** Makes a composition, all the way; resolves with its id. */
    async render(body) {
      const id = await compose(body);
      await completed(id);
      return id;
    },
    /** Edits a composition, and waits until that is rendered, too. */
    async edit(id, body) {
      await send('PUT', `${compositions}/${id}`, body);
      await completed(id);
    },
    async cancel(id) {
      await ask(`${compositions}/${id}/cancel`, { method: 'POST' });
      await until(id, 'cancelled');
    },
    /** The bytes of what was made. */
    async download(id) {
      const { download_url: url } = await json(ask(`${compositions}/${id}/download`));
      return (await ask(url)).body;
    },
    /** The playlist of a preview; null while there is none. */
    async preview(id) {
      const answer = await fetch(`${compositions}/${id}/preview.m3u8`);
      return answer.ok ? answer.text() : null;
    },
    fetch: ask,
  };
}
