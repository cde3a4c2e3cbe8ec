import type { Type } from '@nestjs/common';
import { ConnectedSocket, MessageBody, SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';
import { CompositionStore, type Composition } from '@app/compositions';
import { COMPOSITIONS_NAMESPACE, compositionRoom } from '@app/contracts';
import type { Socket } from 'socket.io';
import { noSuchComposition } from '../compositions/composition-finder';
import { invalidRequest } from '../http/api-error';
import { ANYONE } from '../http/caller';
import type { Wire } from '../openapi/wire';
import { findShapeProblems } from '../validation/find-shape-problems';
import { answer, type Refusal } from './answer';
import { toSnapshot, type Snapshot } from './snapshot';
import { SubscribeDto, UnsubscribeDto } from './subscription.dto';

/** Lets clients watch compositions. The events themselves come from the workers, straight into the rooms. */
@WebSocketGateway({ namespace: COMPOSITIONS_NAMESPACE, transports: ['websocket', 'polling'] })
export class CompositionsGateway {
  constructor(private readonly store: CompositionStore) {}

  @SubscribeMessage('subscribe')
  subscribe(@ConnectedSocket() socket: Socket, @MessageBody() message: unknown): Promise<Snapshot | Refusal> {
    return answer(async () => {
      const { composition_id, after_seq: afterSeq } = check(SubscribeDto, message);
      const id = composition_id.toLowerCase();
      // Joined before the state is read: what happens in between is heard twice rather than never, and `seq` tells.
      await socket.join(compositionRoom(id));
      const composition = await this.findOrLeave(id, socket);
      if (typeof afterSeq === 'number') await this.sendMissed(socket, id, afterSeq);
      return toSnapshot(composition);
    });
  }

  @SubscribeMessage('unsubscribe')
  unsubscribe(
    @ConnectedSocket() socket: Socket,
    @MessageBody() message: unknown,
  ): Promise<Wire<UnsubscribeDto> | Refusal> {
    return answer(async () => {
      const id = check(UnsubscribeDto, message).composition_id.toLowerCase();
      await socket.leave(compositionRoom(id));
      return { composition_id: id };
    });
  }

  private async findOrLeave(id: string, socket: Socket): Promise<Composition> {
    try {
      const composition = await this.store.find(id, ANYONE.ownerId);
      if (composition) return composition;
      throw noSuchComposition(id);
    } catch (error) {
      await socket.leave(compositionRoom(id));
      throw error;
    }
  }

  private async sendMissed(socket: Socket, id: string, afterSeq: number): Promise<void> {
    for (const event of await this.store.eventsAfter(id, afterSeq)) socket.emit(event.type, event);
  }
}

function check<T extends UnsubscribeDto>(type: Type<T>, message: unknown): Wire<T> {
  const problems = findShapeProblems(type, message);
  if (problems.length > 0) throw invalidRequest(problems);
  return message as Wire<T>;
}
