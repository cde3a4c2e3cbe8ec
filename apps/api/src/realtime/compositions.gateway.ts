import type { Type } from '@nestjs/common';
import {
  ConnectedSocket,
  MessageBody,
  SubscribeMessage,
  WebSocketGateway,
  type OnGatewayDisconnect,
  type OnGatewayInit,
} from '@nestjs/websockets';
import { COMPOSITION_EVENT, COMPOSITIONS_NAMESPACE, type CompositionEvent } from '@app/contracts';
import type { Namespace, Socket } from 'socket.io';
import { conflict, invalidRequest } from '../http/api-error';
import type { Wire } from '../openapi/wire';
import { findShapeProblems } from '../validation/find-shape-problems';
import { answer, type Refusal } from './answer';
import { CompositionFeeds } from './composition-feeds';
import { CompositionWatches, type Watch } from './composition-watches';
import { callerOfSocket, SocketAdmission } from './socket-admission';
import { toSnapshot, type Snapshot } from './snapshot';
import { SubscribeDto, UnsubscribeDto } from './subscription.dto';
import { Turns } from './turns';

/** Subscriptions over Socket.IO. Events arrive through Redis from whichever process creates them. */
@WebSocketGateway({ namespace: COMPOSITIONS_NAMESPACE, transports: ['websocket', 'polling'] })
export class CompositionsGateway implements OnGatewayInit<Namespace>, OnGatewayDisconnect<Socket> {
  private namespace: Namespace | undefined;
  /** By socket, then by composition. */
  private readonly watchesOf = new WeakMap<Socket, Map<string, Watch>>();
  /**
   * Serialises the messages of a socket: a client that sends a thousand at once uses one database connection, not all.
   */
  private readonly turns = new Turns();

  constructor(
    private readonly feeds: CompositionFeeds,
    private readonly watches: CompositionWatches,
    private readonly admission: SocketAdmission,
  ) {}

  /** How many sockets are connected to this replica. */
  count(): number {
    return this.namespace?.sockets.size ?? 0;
  }

  afterInit(namespace: Namespace): void {
    this.namespace = namespace;
    this.admission.guard(namespace);
    namespace.on(COMPOSITION_EVENT, (event: CompositionEvent) => {
      this.watches.deliver(event);
    });
  }

  handleDisconnect(socket: Socket): void {
    for (const watch of this.watchesOf.get(socket)?.values() ?? []) watch.stop();
  }

  @SubscribeMessage('subscribe')
  subscribe(@ConnectedSocket() socket: Socket, @MessageBody() message: unknown): Promise<Snapshot | Refusal> {
    return answer(() => {
      const asked = check(SubscribeDto, message);
      return this.turns.take(socket, () => this.open(socket, asked));
    });
  }

  @SubscribeMessage('unsubscribe')
  unsubscribe(
    @ConnectedSocket() socket: Socket,
    @MessageBody() message: unknown,
  ): Promise<Wire<UnsubscribeDto> | Refusal> {
    return answer(() => {
      const id = check(UnsubscribeDto, message).composition_id.toLowerCase();
      return this.turns.take(socket, () => {
        this.end(socket, id);
        return Promise.resolve({ composition_id: id });
      });
    });
  }

  private async open(socket: Socket, { composition_id, after_seq: afterSeq }: Wire<SubscribeDto>): Promise<Snapshot> {
    // A subscription started after this would never end.
    if (socket.disconnected) throw conflict('The connection was closed before its turn came.');
    const id = composition_id.toLowerCase();
    // Started before the state is read, so that no event is lost in between; live events are held until then.
    const watch = this.begin(socket, id);
    try {
      const { sees: owner } = callerOfSocket(socket);
      const { composition, missed, toldSeq } = await this.feeds.open({ id, owner, afterSeq: afterSeq ?? null });
      for (const event of missed) socket.emit(event.type, event);
      // The client gets the snapshot first.
      setImmediate(() => {
        watch.release(toldSeq);
      });
      return toSnapshot(composition);
    } catch (error) {
      this.end(socket, id);
      throw error;
    }
  }

  /** Subscribing again restarts the subscription. */
  private begin(socket: Socket, id: string): Watch {
    this.end(socket, id);
    const watch = this.watches.begin(id, (event) => socket.emit(event.type, event));
    const own = this.watchesOf.get(socket) ?? new Map<string, Watch>();
    this.watchesOf.set(socket, own.set(id, watch));
    return watch;
  }

  private end(socket: Socket, id: string): void {
    const own = this.watchesOf.get(socket);
    own?.get(id)?.stop();
    own?.delete(id);
  }
}

function check<T extends UnsubscribeDto>(type: Type<T>, message: unknown): Wire<T> {
  const problems = findShapeProblems(type, message);
  if (problems.length > 0) throw invalidRequest(problems);
  return message as Wire<T>;
}
