import type { IncomingMessage } from 'node:http';
import { Injectable } from '@nestjs/common';
import { Admission } from '../../access/admission';
import { credentialsIn, ticketIn } from '../../access/credentials';
import { REALTIME } from '../../access/guarded-area';
import { tellStanding } from '../../access/rate/tell-standing';
import { checkTogether } from '../../http/check-together';
import { requireUuid } from '../../http/uuid-param.pipe';
import { requireShape } from '../../validation/shape.pipe';
import { EventStreams, type GrantedStream } from './event-streams';
import { seenBefore, StreamQueryDto } from './stream-query.dto';

const PATH = /^\/api\/v1\/ws\/compositions\/(?<id>[^/]+)\/?$/i;

/** Parses and authorises plain WebSocket requests by the same rules as other requests. */
@Injectable()
export class SocketRequests {
  constructor(
    private readonly admission: Admission,
    private readonly streams: EventStreams,
  ) {}

  /**
   * Null if there is no such path.
   *
   * @param headers receives those for every response to the request
   * @throws ApiError UNAUTHORIZED, FORBIDDEN, RATE_LIMIT_EXCEEDED, VALIDATION_ERROR, NOT_FOUND
   */
  async grant({ url = '', headers: sent, socket }: IncomingMessage, headers: string[]): Promise<GrantedStream | null> {
    const [path = '', search = ''] = url.split('?', 2);
    const given = PATH.exec(path)?.groups?.id;
    if (given === undefined) return null;
    const { sees: owner } = await this.admission.admit({
      area: REALTIME,
      credentials: { ...credentialsIn(sent), ...ticketIn(url) },
      headers: sent,
      remoteAddress: socket.remoteAddress,
      tell: tellStanding((name, value) => headers.push(`${name}: ${value}`)),
    });
    const [id, query] = await checkTogether(
      () => requireUuid('composition_id', given),
      () => requireShape(StreamQueryDto, Object.fromEntries(new URLSearchParams(search))),
    );
    return this.streams.grant({ id, owner, afterSeq: seenBefore(query) });
  }
}
