import { Logger } from '@nestjs/common';
import { Composition, type CompositionStore } from '@app/compositions';
import type { CompositionEvent } from '@app/contracts';
import type { Socket } from 'socket.io';
import type { SocketAdmission } from './socket-admission';
import { ANYONE } from '../http/caller';
import { CompositionFeeds } from './composition-feeds';
import { CompositionWatches } from './composition-watches';
import { CompositionsGateway } from './compositions.gateway';

const id = '6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10';
const timestamp = '2025-01-01T00:00:00.000Z';
const missed: CompositionEvent[] = [
  { type: 'status', composition_id: id, status: 'processing', timestamp, seq: 3 },
  { type: 'error', composition_id: id, error: 'No.', error_code: 'INVALID_MEDIA', timestamp, seq: 8 },
];

describe('CompositionsGateway', () => {
  const done: string[] = [];
  const socket = {
    data: { caller: ANYONE },
    emit: (name: string, event: CompositionEvent) => done.push(`emit ${name} ${event.seq}`),
  } as unknown as Socket;
  const store = { find: jest.fn(), eventsAfter: jest.fn() };
  const live: CompositionEvent = {
    type: 'progress',
    composition_id: id,
    progress: 46,
    stage: 'encoding',
    timestamp,
    seq: 18,
  };
  const watches = new CompositionWatches();
  const admission = { guard: jest.fn() } as unknown as SocketAdmission;
  const gateway = new CompositionsGateway(
    new CompositionFeeds(store as unknown as CompositionStore),
    watches,
    admission,
  );
  const afterTheAnswer = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  const composition = Object.assign(new Composition(), {
    id,
    status: 'processing',
    progress: 45,
    stage: 'encoding',
    eventSeq: 17,
    error: null,
  });

  beforeEach(() => {
    done.length = 0;
    store.find.mockReset().mockImplementation(() => {
      done.push('find');
      return Promise.resolve(composition);
    });
    store.eventsAfter.mockReset().mockResolvedValue(missed);
  });

  it('listens before it looks, so that nothing falls in between, and tells it after the snapshot', async () => {
    const answering = gateway.subscribe(socket, { composition_id: id });
    watches.deliver(live);
    const snapshot = { composition_id: id, status: 'processing', progress: 45, stage: 'encoding', seq: 17 };
    expect(await answering).toEqual(snapshot);
    expect(done).toEqual(['find']);
    await afterTheAnswer();
    expect(done).toEqual(['find', 'emit progress 18']);
  });

  it('repeats what was missed, in order, before it answers', async () => {
    await gateway.subscribe(socket, { composition_id: id.toUpperCase(), after_seq: 2 });
    expect(store.eventsAfter).toHaveBeenCalledWith(id, 2);
    expect(done).toEqual(['find', 'emit status 3', 'emit error 8']);
  });

  it('tells why a composition failed', async () => {
    const error = { code: 'INVALID_MEDIA', message: 'No.', retryable: false };
    store.find.mockResolvedValue(Object.assign(new Composition(), composition, { status: 'failed', error }));
    expect(await gateway.subscribe(socket, { composition_id: id })).toMatchObject({ status: 'failed', error });
  });

  it('lets nobody watch what is not there', async () => {
    store.find.mockResolvedValue(null);
    const refusal = await gateway.subscribe(socket, { composition_id: id });
    expect(refusal).toMatchObject({ error: { error_code: 'NOT_FOUND' } });
    watches.deliver(live);
    expect(done).toEqual([]);
  });

  it('answers as the HTTP API would when the database is down', async () => {
    const log = jest.spyOn(Logger.prototype, 'error').mockImplementation();
    store.find.mockRejectedValue(Object.assign(new Error('secret'), { code: 'ECONNREFUSED' }));
    const refusal = await gateway.subscribe(socket, { composition_id: id });
    expect(refusal).toMatchObject({ error: { error_code: 'SERVICE_UNAVAILABLE', retry_after: 5 } });
    expect(JSON.stringify(refusal)).not.toContain('secret');
    expect(log).toHaveBeenCalledTimes(1);
    log.mockRestore();
  });

  it.each([
    [undefined, 'body'],
    [null, 'body'],
    [id, 'body'],
    [[{ composition_id: id }], 'body'],
    [{}, 'composition_id'],
    [{ composition_id: 'x' }, 'composition_id'],
    [{ composition_id: { $ne: null } }, 'composition_id'],
    [{ composition_id: id, after_seq: -1 }, 'after_seq'],
    [{ composition_id: id, after_seq: '2' }, 'after_seq'],
    [{ composition_id: id, after: 2 }, 'after'],
  ])('refuses %j without listening to anything', async (message, path) => {
    const refusal = await gateway.subscribe(socket, message);
    expect(refusal).toMatchObject({
      error: { error_code: 'VALIDATION_ERROR', fields: { [path]: [expect.any(String)] } },
    });
    expect(done).toEqual([]);
  });

  it.each([
    ['it is told to', () => gateway.unsubscribe(socket, { composition_id: id })],
    [
      'its client is gone',
      () => {
        gateway.handleDisconnect(socket);
        return Promise.resolve();
      },
    ],
  ])('stops when %s', async (_name, stop) => {
    await gateway.subscribe(socket, { composition_id: id });
    await afterTheAnswer();
    await stop();
    watches.deliver(live);
    expect(done).toEqual(['find']);
  });

  it('sends every event once to who subscribes twice', async () => {
    await gateway.subscribe(socket, { composition_id: id });
    await gateway.subscribe(socket, { composition_id: id });
    await afterTheAnswer();
    watches.deliver(live);
    expect(done).toEqual(['find', 'find', 'emit progress 18']);
  });
});
