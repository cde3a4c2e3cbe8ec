import { connect } from 'node:net';
import { once } from 'node:events';
import { Composition, CompositionEventRecord } from '@app/compositions';
import type { CompositionEvent } from '@app/contracts';
import { EventPublisher } from '@app/notifications';
import { eventually } from '@app/testing';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { io, type Socket } from 'socket.io-client';
import { DataSource } from 'typeorm';
import { originOf, postComposition, startApi, startReplica, type RunningApi } from './start-api';

const progress = (id: string, seq: number): CompositionEvent => ({
  type: 'progress',
  composition_id: id,
  progress: seq,
  stage: 'encoding',
  timestamp: new Date().toISOString(),
  seq,
});

const UNKNOWN = '6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10';

describe('live progress', () => {
  let api: RunningApi;
  let replica: NestExpressApplication;
  const sockets: Socket[] = [];

  beforeAll(async () => {
    api = await startApi();
    replica = await startReplica(api.settings);
  });
  afterEach(() => {
    for (const socket of sockets.splice(0)) socket.disconnect();
  });
  afterAll(async () => {
    await replica.close();
    await api.stop();
  });

  async function connectTo(origin: string, transport: 'websocket' | 'polling' = 'websocket'): Promise<Socket> {
    const socket = io(`${origin}/compositions`, { transports: [transport], forceNew: true });
    sockets.push(socket);
    await new Promise<void>((resolve, reject) => {
      socket.on('connect', resolve);
      socket.on('connect_error', reject);
    });
    return socket;
  }

  function heardBy(socket: Socket): CompositionEvent[] {
    const heard: CompositionEvent[] = [];
    for (const name of ['progress', 'status', 'error']) {
      socket.on(name, (event: CompositionEvent) => heard.push(event));
    }
    return heard;
  }

  /** As a worker publishes. Repeated until heard: the subscription to Redis may still be on its way. */
  async function publishUntilHeard(event: CompositionEvent, heard: readonly CompositionEvent[]): Promise<void> {
    const publisher = api.app.get(EventPublisher, { strict: false });
    await eventually(`event ${event.seq} is heard`, () => {
      publisher.publish(event);
      return heard.some((one) => one.seq === event.seq);
    });
  }

  it.each(['websocket', 'polling'] as const)('reaches who watches, through Redis and over %s', async (transport) => {
    const id = await postComposition(api.origin);
    const socket = await connectTo(api.origin, transport);
    const heard = heardBy(socket);
    const snapshot: unknown = await socket.emitWithAck('subscribe', { composition_id: id });
    expect(snapshot).toEqual({ composition_id: id, status: 'queued', progress: 0, stage: null, seq: 1 });
    const event = progress(id, 7);
    await publishUntilHeard(event, heard);
    expect(heard).toContainEqual(event);
  });

  it('reaches the watchers of every replica, and nobody else', async () => {
    const id = await postComposition(api.origin);
    const other = await postComposition(api.origin);
    const watcher = await connectTo(await originOf(replica));
    const stranger = await connectTo(await originOf(replica));
    const [heard, overheard] = [heardBy(watcher), heardBy(stranger)];
    await watcher.emitWithAck('subscribe', { composition_id: id });
    await stranger.emitWithAck('subscribe', { composition_id: other });
    await publishUntilHeard(progress(id, 8), heard);
    await publishUntilHeard(progress(other, 9), overheard);
    expect(heard.map((event) => event.composition_id)).not.toContain(other);
    expect(overheard.map((event) => event.composition_id)).not.toContain(id);
  });

  it('ends when it is told to', async () => {
    const id = await postComposition(api.origin);
    const socket = await connectTo(api.origin);
    const heard = heardBy(socket);
    await socket.emitWithAck('subscribe', { composition_id: id });
    await publishUntilHeard(progress(id, 3), heard);
    await socket.emitWithAck('unsubscribe', { composition_id: id });
    const other = await postComposition(api.origin);
    await socket.emitWithAck('subscribe', { composition_id: other });
    api.app.get(EventPublisher, { strict: false }).publish(progress(id, 4));
    await publishUntilHeard(progress(other, 5), heard);
    expect(heard.some((event) => event.seq === 4)).toBe(false);
  });

  it('repeats what was missed and still matters', async () => {
    const id = await postComposition(api.origin);
    const kept: CompositionEvent[] = [
      { type: 'status', composition_id: id, status: 'processing', timestamp: new Date().toISOString(), seq: 2 },
      {
        type: 'error',
        composition_id: id,
        error: 'No.',
        error_code: 'INVALID_MEDIA',
        timestamp: new Date().toISOString(),
        seq: 9,
      },
      { type: 'status', composition_id: id, status: 'failed', timestamp: new Date().toISOString(), seq: 10 },
    ];
    const { manager } = api.app.get(DataSource);
    for (const event of kept)
      await manager.insert(CompositionEventRecord, { compositionId: id, seq: event.seq, event });
    const error = { code: 'INVALID_MEDIA', message: 'No.', retryable: false } as const;
    await manager.update(Composition, { id }, { status: 'failed', eventSeq: 10, error });

    const socket = await connectTo(api.origin);
    const heard = heardBy(socket);
    const snapshot: unknown = await socket.emitWithAck('subscribe', { composition_id: id, after_seq: 2 });
    expect(snapshot).toEqual({ composition_id: id, status: 'failed', progress: 0, stage: null, seq: 10, error });
    expect(heard).toEqual(kept.slice(1));
  });

  it.each<[string, unknown, string]>([
    ['an unknown composition', { composition_id: UNKNOWN }, 'NOT_FOUND'],
    ['no composition', {}, 'VALIDATION_ERROR'],
    ['a text', 'subscribe', 'VALIDATION_ERROR'],
    ['null', null, 'VALIDATION_ERROR'],
    ['bytes', Buffer.from('{}'), 'VALIDATION_ERROR'],
    ['a number that no event can have', { composition_id: UNKNOWN, after_seq: 2 ** 31 }, 'VALIDATION_ERROR'],
    ['a number below all', { composition_id: UNKNOWN, after_seq: -1 }, 'VALIDATION_ERROR'],
    ['a number as text', { composition_id: UNKNOWN, after_seq: '1' }, 'VALIDATION_ERROR'],
    ['more than is known', { composition_id: UNKNOWN, seq: 1 }, 'VALIDATION_ERROR'],
  ])('is refused for %s, in the words of the HTTP API', async (_, message, code) => {
    const socket = await connectTo(api.origin);
    const answer: unknown = await socket.emitWithAck('subscribe', message);
    expect(answer).toEqual({
      error: expect.objectContaining({ error_code: code, message: expect.any(String) as string }) as object,
    });
  });

  it('tells a client that names a later number than there is what comes', async () => {
    const id = await postComposition(api.origin);
    const socket = await connectTo(api.origin);
    const heard = heardBy(socket);
    const snapshot: unknown = await socket.emitWithAck('subscribe', { composition_id: id, after_seq: 2 ** 31 - 1 });
    expect(snapshot).toMatchObject({ status: 'queued', seq: 1 });
    await publishUntilHeard(progress(id, 2), heard);
    expect(heard.map(({ seq }) => seq)).toEqual([2]);
  });

  it('lets nobody in by the namespace that nobody guards', async () => {
    const socket = io(api.origin, { transports: ['websocket'], forceNew: true, reconnection: false });
    sockets.push(socket);
    const refused = await new Promise<unknown>((resolve) => {
      socket.on('connect', () => {
        resolve('let in');
      });
      socket.on('connect_error', resolve);
    });
    expect(refused).toMatchObject({ data: { detail: { error_code: 'NOT_FOUND' } } });
  });

  it('has an id in the answers of Socket.IO itself, too', async () => {
    const headers = { 'X-Request-Id': 'mine-1' };
    for (const [transport, status] of [
      ['polling', 200],
      ['nonsense', 400],
    ] as const) {
      const response = await fetch(`${api.origin}/socket.io/?EIO=4&transport=${transport}`, { headers });
      expect([response.status, response.headers.get('x-request-id')]).toEqual([status, 'mine-1']);
    }
  });

  it('answers one who subscribes again and again in their order, and keeps the others served', async () => {
    const ids = await Promise.all([0, 1].map(() => postComposition(api.origin)));
    const socket = await connectTo(api.origin);
    let answered = 0;
    const flood = Array.from({ length: 2000 }, async (_, index) => {
      const snapshot: unknown = await socket.emitWithAck('subscribe', { composition_id: ids[index % 2] });
      answered += 1;
      return [index + 1, answered, (snapshot as { status?: unknown }).status];
    });
    const response = await fetch(`${api.origin}/api/v1/compositions/${ids[0]}`);
    expect([response.status, answered < 2000]).toEqual([200, true]);
    const answers = await Promise.all(flood);
    expect(answers).toEqual(answers.map((_, index) => [index + 1, index + 1, 'queued']));
  });

  it('lets go of one who sends more than there is to be said', async () => {
    const socket = await connectTo(api.origin);
    const gone = new Promise((resolve) => socket.on('disconnect', resolve));
    socket.io.reconnection(false);
    socket.emit('subscribe', { composition_id: 'x'.repeat(20_000) });
    expect(await gone).toMatch(/transport/);
  });

  it('holds up nobody who wants to stop', async () => {
    const closing = await startReplica(api.settings);
    const origin = await originOf(closing);
    const socket = await connectTo(origin);
    const idle = connect(Number(new URL(origin).port), '127.0.0.1');
    idle.write('GET /health/live HTTP/1.1\r\nHost: a\r\nConnection: keep-alive\r\n\r\n');
    await once(idle, 'data');
    const halfSent = connect(Number(new URL(origin).port), '127.0.0.1');
    halfSent.write(
      'POST /api/v1/compositions HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{',
    );
    await once(halfSent, 'connect');

    const gone = new Promise((resolve) => socket.on('disconnect', resolve));
    const startedAt = Date.now();
    await closing.close();
    expect(Date.now() - startedAt).toBeLessThan(5000);
    await gone;
    idle.destroy();
    halfSent.destroy();
  });
});
