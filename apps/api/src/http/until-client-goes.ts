import type { ServerResponse } from 'node:http';
import { conflict } from './api-error';

/** A signal that aborts when the client disconnects. */
export function untilClientGoes(response: Pick<ServerResponse, 'once'>): AbortSignal {
  const leaving = new AbortController();
  response.once('close', () => {
    leaving.abort(conflict('The connection was closed before there was an answer.'));
  });
  return leaving.signal;
}
