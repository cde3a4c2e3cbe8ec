import type { IncomingHttpHeaders } from 'node:http';
import { isRealtimePath } from './realtime-path';

/** The credentials of a request. */
export interface Credentials {
  readonly apiKey?: string;
  /** A JWT. */
  readonly bearer?: string;
  /** Of `POST /api/v1/realtime/tickets`. */
  readonly ticket?: string;
}

const BEARER = /^bearer +(?<token>\S+)$/i;

export function credentialsIn(headers: IncomingHttpHeaders): Credentials {
  const apiKey = headers['x-api-key'];
  const bearer = BEARER.exec(headers.authorization ?? '')?.groups?.token;
  return {
    ...(typeof apiKey === 'string' && apiKey !== '' ? { apiKey } : {}),
    ...(bearer ? { bearer } : {}),
  };
}

/** The ticket in a URL, if it is accepted there: elsewhere, tickets would only leak into URLs. */
export function ticketIn(originalUrl: string): Credentials {
  const [path = '', query = ''] = originalUrl.split('?', 2);
  const ticket = isRealtimePath(path) ? new URLSearchParams(query).get('ticket') : null;
  return ticket === null ? {} : { ticket };
}
