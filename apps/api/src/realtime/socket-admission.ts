import { newRequestId } from '@app/observability';
import { Injectable } from '@nestjs/common';
import type { Namespace, Socket } from 'socket.io';
import { Admission } from '../access/admission';
import { credentialsIn, type Credentials } from '../access/credentials';
import { REALTIME } from '../access/guarded-area';
import type { Caller } from '../http/caller';
import { toEnvelope } from '../http/error-envelope';
import { toApiError } from '../http/to-api-error';

/** Handshake of a Socket.IO connection. */
type Handshake = Pick<Socket['handshake'], 'headers' | 'auth' | 'address'>;

/** Admits sockets by the same rules as requests. */
@Injectable()
export class SocketAdmission {
  constructor(private readonly admission: Admission) {}

  /** A rejected client gets `connect_error`, with the error of the HTTP API as `data`. */
  guard(namespace: Namespace): void {
    namespace.use((socket, next) => {
      this.admit(socket.handshake).then(
        (caller) => {
          Object.assign(socket.data as object, { caller });
          next();
        },
        (thrown: unknown) => {
          const error = toApiError(thrown);
          const data = toEnvelope(error, { requestId: newRequestId(), now: new Date() });
          next(Object.assign(new Error(error.message), { data }));
        },
      );
    });
  }

  private admit({ headers, auth, address: remoteAddress }: Handshake): Promise<Caller> {
    const credentials = { ...credentialsIn(headers), ...credentialsInAuth(auth) };
    return this.admission.admit({ area: REALTIME, credentials, headers, remoteAddress });
  }
}

/** Who has connected this socket. */
export function callerOfSocket(socket: Socket): Caller {
  const { caller } = socket.data as { caller?: Caller };
  if (!caller) throw new Error('This socket was not let in');
  return caller;
}

/** The client's Socket.IO `auth`; only strings count. */
function credentialsInAuth(auth: Readonly<Record<string, unknown>>): Credentials {
  const { api_key: apiKey, token: bearer, ticket } = auth;
  return {
    ...(typeof apiKey === 'string' && apiKey !== '' ? { apiKey } : {}),
    ...(typeof bearer === 'string' ? { bearer } : {}),
    ...(typeof ticket === 'string' ? { ticket } : {}),
  };
}
