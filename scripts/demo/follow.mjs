import { Failure } from '../failure.mjs';
import { untilAborted } from '../process/until.mjs';

const LIMIT_MS = 5 * 60_000;

/**
 * Follows a composition live until it has ended.
 *
 * @param {{ url: string, compositionId: string, onProgress: (percent: number, stage: string) => void, signal: AbortSignal }} options
 * @throws {Failure} when the composition does not complete
 */
export async function follow({ url, compositionId, onProgress, signal }) {
  const { io } = await import('socket.io-client');
  const socket = io(`${url}/compositions`, { transports: ['websocket'] });
  const tooLong = AbortSignal.timeout(LIMIT_MS);
  try {
    const completed = untilCompleted(socket, { compositionId, onProgress });
    await Promise.race([completed, untilAborted(signal), untilAborted(tooLong)]);
  } catch (error) {
    if (tooLong.aborted) throw new Failure(`The composition did not end within ${LIMIT_MS / 60_000} minutes.`);
    throw error;
  } finally {
    socket.disconnect();
  }
}

function untilCompleted(socket, { compositionId, onProgress }) {
  return new Promise((resolve, reject) => {
    let reason = 'no reason given';
    const onStatus = (status) => {
      if (status === 'completed') resolve();
      if (status === 'failed' || status === 'cancelled') reject(new Failure(`The composition ${status}: ${reason}`));
    };
    socket.on('progress', ({ progress, stage }) => onProgress(progress, stage));
    socket.on('error', ({ error, error_code: code }) => {
      reason = `${error} (${code})`;
    });
    socket.on('status', ({ status }) => onStatus(status));
    // Events are not repeated: every connection, the first as well as a later one, begins with the present state.
    socket.on('connect', () => {
      socket.emit('subscribe', { composition_id: compositionId }, (snapshot) => {
        if (snapshot.error?.message) reason = snapshot.error.message;
        if (snapshot.progress !== undefined) onProgress(snapshot.progress, snapshot.stage);
        onStatus(snapshot.status);
      });
    });
  });
}
