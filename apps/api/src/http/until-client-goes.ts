import type { ServerResponse } from 'node:http';
import { conflict } from './api-error';

/** For work that nobody wants any more once its client has gone: aborted then. */
export function untilClientGoes(response: Pick<ServerResponse, 'once'>): AbortSignal {
  const leaving = new AbortController();
  response.once('close', () => {
    leaving.abort(conflict('The connection was closed before there was an answer.'));
  });
  return leaving.signal;
}
