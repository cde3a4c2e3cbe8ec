import { once } from 'node:events';
import { isDeepStrictEqual } from 'node:util';
import { ApiKeyStore } from '@app/access';
import { CompositionRevisions } from '@app/compositions';
import type { CompositionEvent } from '@app/contracts';
import { EventPublisher } from '@app/notifications';
import { emptyTestRedis, eventually, oneCharacterOff } from '@app/testing';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { io } from 'socket.io-client';
import { WebSocket } from 'ws';
import { BODY, originOf, startApi, startReplica, type RunningApi } from './start-api';

const UNKNOWN = '6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10';

describe('plain streams of events', () => {
  let api: RunningApi;
  let replica: NestExpressApplication;
  let replicaOrigin: string;
  let key: string;
  let strangersKey: string;
  beforeAll(async () => {
    api = await startApi({ authRequired: true, realtimeHeartbeatSeconds: 1 });
    replica = await startReplica(api.settings);
    replicaOrigin = await originOf(replica);
    const keys = api.app.get(ApiKeyStore, { strict: false });
    const secretOf = async (name: string): Promise<string> =>
      (await keys.create({ name, scopes: ['public'], expiresAt: null })).secret;
    [key, strangersKey] = [await secretOf('one'), await secretOf('another')];
  });
  afterAll(async () => {
    await replica.close();
    await api.stop();
  });

  async function post(path: string, body?: unknown, as = key): Promise<Record<string, string>> {
    const headers = { 'X-API-Key': as, 'Content-Type': 'application/json' };
    const response = await fetch(api.origin + path, { method: 'POST', headers, body: JSON.stringify(body) });
    return (await response.json()) as Record<string, string>;
  }
  const compose = async (): Promise<string> => (await post('/api/v1/compositions', BODY)).composition_id ?? '';
  const takeTicket = async (): Promise<string> => (await post('/api/v1/realtime/tickets')).ticket ?? '';
  const progress = (id: string, seq: number): CompositionEvent => ({
    type: 'progress',
    composition_id: id,
    progress: seq,
    stage: 'encoding',
    timestamp: new Date().toISOString(),
    seq,
  });
  /** As a worker publishes. Repeated until heard: the subscription to Redis may still be on its way. */
  const publishUntilHeard = (event: CompositionEvent, heard: () => readonly CompositionEvent[]): Promise<unknown> =>
    eventually(`event ${event.seq} is heard`, () => {
      api.app.get(EventPublisher, { strict: false }).publish(event);
      return heard().some(({ seq }) => seq === event.seq);
    });
  const end = (id: string): Promise<unknown> =>
    api.app.get(CompositionRevisions, { strict: false }).cancel({ id, owner: 'key:one' });

  interface Followed {
    readonly text: () => string;
    readonly events: () => CompositionEvent[];
    readonly ended: Promise<void>;
  }
  async function readAll({ body }: Response): Promise<Followed> {
    let text = '';
    const read = async (): Promise<void> => {
      const decoder = new TextDecoder();
      for await (const chunk of body ?? []) text += decoder.decode(chunk as Uint8Array, { stream: true });
    };
    const ended = read();
    ended.catch(() => undefined);
    const events = (): CompositionEvent[] =>
      [...text.matchAll(/^data: (.+)$/gm)].map(([, data = '']) => JSON.parse(data) as CompositionEvent);
    return Promise.resolve({ text: () => text, events, ended });
  }
  const follow = (id: string, headers: Record<string, string> = {}, origin = api.origin): Promise<Response> =>
    fetch(`${origin}/api/v1/compositions/${id}/events`, { headers: { 'X-API-Key': key, ...headers } });

  interface Connected {
    readonly socket: WebSocket;
    readonly events: CompositionEvent[];
    readonly closed: Promise<[code: number, reason: string]>;
  }
  function connect(id: string, query = '', { origin = api.origin, as = key } = {}): Connected {
    const url = `${origin.replace('http', 'ws')}/api/v1/ws/compositions/${id}${query}`;
    const socket = new WebSocket(url, query.includes('ticket=') ? {} : { headers: { 'X-API-Key': as } });
    const events: CompositionEvent[] = [];
    socket.on('message', (data: Buffer) => events.push(JSON.parse(data.toString()) as CompositionEvent));
    const closed = once(socket, 'close').then(([code, reason]): [number, string] => [Number(code), String(reason)]);
    closed.catch(() => undefined);
    return { socket, events, closed };
  }
  /** The HTTP status with which a WebSocket is refused, and the code of the error. */
  async function refusalOf({ socket }: Connected): Promise<string> {
    socket.on('error', () => undefined);
    const [, response] = (await once(socket, 'unexpected-response')) as [
      unknown,
      NodeJS.ReadableStream & { statusCode: number },
    ];
    let text = '';
    for await (const chunk of response) text += String(chunk);
    return `${response.statusCode} ${(JSON.parse(text) as { detail: { error_code: string } }).detail.error_code}`;
  }

  it('tell the same on every transport and every replica, up to the end', async () => {
    const id = await compose();
    const response = await follow(id, {}, replicaOrigin);
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(response.headers.get('x-ratelimit-limit')).not.toBeNull();
    const sse = await readAll(response);
    const ws = connect(id, `?ticket=${await takeTicket()}`, { origin: replicaOrigin });
    const heard: CompositionEvent[] = [];
    const socket = io(`${api.origin}/compositions`, {
      transports: ['websocket'],
      forceNew: true,
      auth: { api_key: key },
    });
    for (const name of ['progress', 'status', 'error']) socket.on(name, (event: CompositionEvent) => heard.push(event));
    await once(socket as unknown as NodeJS.EventEmitter, 'connect');
    expect(await socket.emitWithAck('subscribe', { composition_id: id })).toMatchObject({ status: 'queued', seq: 1 });

    const isAt = (seq: number) => (): CompositionEvent[] =>
      [sse.events(), ws.events, heard].every((events) => events.some((event) => event.seq === seq)) ? heard : [];
    await publishUntilHeard(progress(id, 2), isAt(2));
    await end(id);
    await sse.ended;
    expect(await ws.closed).toEqual([1000, 'ended']);
    await eventually('Socket.IO hears of the end', () => heard.some(({ type }) => type === 'status'));
    socket.disconnect();

    const [status, ...later] = sse.events();
    expect(status).toMatchObject({ type: 'status', status: 'queued', seq: 1, composition_id: id });
    expect(sse.text()).toContain(`id: 2\ndata: {"type":"progress"`);
    expect(ws.events).toEqual(sse.events());
    expect(later.slice(-2)).toMatchObject([{ type: 'error', error_code: 'CANCELLED' }, { status: 'cancelled' }]);
    expect(heard.slice(-2)).toEqual(later.slice(-2));
  });

  it('go on where a client left off, and rest when there is nothing more', async () => {
    const id = await compose();
    await end(id);
    const all = await readAll(await follow(id, { 'Last-Event-ID': '1' }));
    await all.ended;
    expect(all.events().map(({ type, seq }) => `${type} ${seq}`)).toEqual(['error 2', 'status 3']);
    const socket = connect(id, '?after_seq=2');
    expect(await socket.closed).toEqual([1000, 'ended']);
    expect(socket.events.map(({ type, seq }) => `${type} ${seq}`)).toEqual(['status 3']);
    expect((await follow(id, { 'Last-Event-ID': '3' })).status).toBe(204);
    const idle = connect(id, '?after_seq=3');
    expect(await idle.closed).toEqual([1000, 'ended']);
    expect(idle.events).toEqual([]);
    // Who has seen nothing is told how it ended.
    const late = await readAll(await follow(id));
    await late.ended;
    expect(late.events()).toMatchObject([
      { type: 'error', error_code: 'CANCELLED' },
      { status: 'cancelled', seq: 3 },
    ]);
  });

  it('give signs of life', async () => {
    const id = await compose();
    const abort = new AbortController();
    const url = `${api.origin}/api/v1/compositions/${id}/events?ticket=${encodeURIComponent(await takeTicket())}`;
    const sse = await readAll(await fetch(url, { signal: abort.signal }));
    const ws = connect(id);
    const ping = once(ws.socket, 'ping');
    await Promise.all([ping, eventually('a comment', () => sse.text().includes('\n:\n'))]);
    const metrics = await (await fetch(`${api.origin}/metrics`)).text();
    for (const transport of ['sse', 'websocket']) {
      expect(metrics).toContain(`reelwright_sockets{transport="${transport}"} 1`);
    }
    abort.abort();
    ws.socket.close();
    await ws.closed;
  });

  it('are for the owner of the composition alone', async () => {
    const id = await compose();
    const codeOf = async (response: Response): Promise<string> =>
      `${response.status} ${((await response.json()) as { detail: { error_code: string } }).detail.error_code}`;
    expect(await codeOf(await follow(id, { 'X-API-Key': strangersKey }))).toBe('404 NOT_FOUND');
    expect(await codeOf(await follow(id, { 'X-API-Key': 'bad' }))).toBe('401 UNAUTHORIZED');
    expect(await codeOf(await follow(id, { 'Last-Event-ID': 'x' }))).toBe('400 VALIDATION_ERROR');
    expect(await codeOf(await follow('x'))).toBe('400 VALIDATION_ERROR');
    expect(await refusalOf(connect(id, '?ticket=x'))).toBe('401 UNAUTHORIZED');
    expect(await refusalOf(connect(UNKNOWN))).toBe('404 NOT_FOUND');
    expect(await refusalOf(connect(id, '?after=1'))).toBe('400 VALIDATION_ERROR');
    expect(await refusalOf(connect('x'))).toBe('400 VALIDATION_ERROR');
    expect(await refusalOf(connect(`${id}/more`))).toBe('404 NOT_FOUND');
    expect(await refusalOf(connect(id, '', { as: strangersKey }))).toBe('404 NOT_FOUND');
  });

  it('are nobody else’s, wherever they begin, and whatever ticket is shown', async () => {
    const id = await compose();
    const strangers = { 'X-API-Key': strangersKey };
    const events = `${api.origin}/api/v1/compositions/${id}/events`;
    const ticketOf = async (as: string): Promise<string> =>
      (await post('/api/v1/realtime/tickets', undefined, as)).ticket ?? '';
    const [own, foreign] = [await ticketOf(key), await ticketOf(strangersKey)];
    const statusWith = async (ticket: string): Promise<number> => (await fetch(`${events}?ticket=${ticket}`)).status;

    for (const seen of ['0', '1', '999']) {
      expect((await follow(id, { ...strangers, 'Last-Event-ID': seen })).status).toBe(404);
      expect(await refusalOf(connect(id, `?after_seq=${seen}`, { as: strangersKey }))).toBe('404 NOT_FOUND');
    }
    expect(await statusWith(foreign)).toBe(404);
    expect(await refusalOf(connect(id, `?ticket=${foreign}`))).toBe('404 NOT_FOUND');
    const [ends, changed] = [[own.indexOf('.'), own.length], oneCharacterOff(own)];
    const forgeries = ends.map((end) => changed[end - 1] ?? '');
    for (const forged of [...forgeries, foreign.replace(/\..*/, own.slice(own.indexOf('.')))]) {
      expect(await statusWith(forged)).toBe(401);
      expect(await refusalOf(connect(id, `?ticket=${forged}`))).toBe('401 UNAUTHORIZED');
    }
  });

  it('count as connections, whatever they are made by', async () => {
    const limited = await startReplica({ ...api.settings, rateLimitRealtimePerMinute: 2, authRequired: false });
    const origin = await originOf(limited);
    const open = `${origin}/api/v1/compositions/${UNKNOWN}/events`;
    const socket = (): Connected => connect(UNKNOWN, `?ticket=bad`, { origin });
    const openFour = async (): Promise<unknown[]> => {
      // Without a key callers are known by their address, which others here have come from, too.
      await emptyTestRedis();
      const remaining = (await fetch(open)).headers.get('x-ratelimit-remaining');
      const refusals = [await refusalOf(socket()), await refusalOf(socket())];
      const refused = await fetch(open);
      return [remaining, ...refusals, refused.status, Number(refused.headers.get('retry-after')) > 0];
    };
    const counted = ['1', '401 UNAUTHORIZED', '429 RATE_LIMIT_EXCEEDED', 429, true];
    // Whom a Redis that is not connected yet, or slow on a busy machine, cannot count may pass: see RateLimiter.
    let seen: unknown[] = [];
    await eventually('all four to be counted', async () => {
      seen = await openFour();
      return isDeepStrictEqual(seen, counted);
    }).catch(() => undefined);
    expect(seen).toEqual(counted);
    await limited.close();
  });

  it('are closed when a replica stops, and taken up at another', async () => {
    const closing = await startReplica(api.settings);
    const origin = await originOf(closing);
    const id = await compose();
    const sse = await readAll(await follow(id, {}, origin));
    const ws = connect(id, '', { origin });
    await eventually('both follow', () => sse.events().length > 0 && ws.events.length > 0);
    const startedAt = Date.now();
    await closing.close();
    expect(Date.now() - startedAt).toBeLessThan(5000);
    await sse.ended;
    expect(await ws.closed).toEqual([1001, 'going-away']);
    await end(id);
    const again = connect(id, `?after_seq=${ws.events.at(-1)?.seq}`, { origin: replicaOrigin });
    expect(await again.closed).toEqual([1000, 'ended']);
    expect(again.events.map(({ type }) => type)).toEqual(['error', 'status']);
  });
});
