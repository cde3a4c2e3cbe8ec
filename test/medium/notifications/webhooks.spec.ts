// Real: PostgreSQL, Redis, Bull, HTTP on the loopback. Hurried: the time between tries.
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { DatabaseModule, EVERYONE, inTransaction } from '@app/database';
import { SettingsModule, type Settings } from '@app/config';
import {
  DeliveryLog,
  WEBHOOK_ENTITIES,
  WebhookAttempt,
  WebhookDelivery,
  Webhooks,
  WebhooksModule,
} from '@app/notifications';
import { HealthModule } from '@app/observability';
import { OutboxRelay, QueueingModule, Task } from '@app/queueing';
import { createTestDatabase, emptyTestRedis, eventually, testSettings, type TestDatabase } from '@app/testing';
import { ConsoleLogger } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { Webhook } from 'standardwebhooks';
import { DataSource } from 'typeorm';
import { WebhookProcessor } from '../../../apps/worker/src/processors/webhook.processor';
import { idleHandlers } from './idle-handlers';
import { startReceiver, type Receiver } from './start-receiver';

const KEY = Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64');
const library = new Webhook(`whsec_${KEY.toString('base64')}`);
const CONTENT = { title: 'Südmeer 🌊', count: 2 };

describe('callbacks', () => {
  let database: TestDatabase;
  let redisUrl: string;
  let receiver: Receiver;
  let worker: TestingModule;
  let log: DeliveryLog;

  const startWorker = async (change: Partial<Settings> = {}): Promise<void> => {
    const settings = testSettings({
      databaseUrl: database.url,
      redisUrl,
      webhookSecret: KEY,
      webhookAllowedHosts: [receiver.host],
      webhookTimeoutSeconds: 1,
      ...change,
    });
    worker = await Test.createTestingModule({
      imports: [
        SettingsModule.forRoot(settings),
        DatabaseModule.forRoot([Task, ...WEBHOOK_ENTITIES]),
        WebhooksModule,
        QueueingModule.consuming({
          imports: [WebhooksModule, HealthModule.forRoot({ inject: [], useFactory: () => [] })],
          handlers: [WebhookProcessor, ...idleHandlers('webhook')],
        }),
      ],
    })
      .setLogger(new ConsoleLogger({ logLevels: [] }))
      .compile();
    await worker.init();
    log = worker.get(DeliveryLog);
  };

  const add = async (url = receiver.origin): Promise<string> => {
    const subjectId = randomUUID();
    await inTransaction(worker.get(DataSource), (transaction) =>
      worker.get(Webhooks).add(transaction, { url, subjectId, ownerId: null, content: CONTENT }),
    );
    const { deliveries } = await log.list({ owner: EVERYONE, subjectId, limit: 1, offset: 0 });
    return deliveries[0]?.id ?? '';
  };
  /** What is planned for later is wanted now, not when the relay looks the next time. */
  const hurry = async (): Promise<void> => {
    await worker.get(DataSource)
      .query(`UPDATE tasks SET run_after = now(), generation = generation + 1, dispatched_at = NULL
              WHERE status = 'ready' AND run_after > now()`);
    worker.get(OutboxRelay, { strict: false }).wake('task-added');
  };
  const hasAttempts = (id: string, count: number): Promise<WebhookAttempt[]> =>
    eventually(`${count} tries`, async () => {
      const attempts = (await log.find(id, EVERYONE))?.attempts ?? [];
      if (attempts.length < count) await hurry();
      return attempts.length >= count && attempts;
    });
  const ended = (id: string): Promise<WebhookDelivery> =>
    eventually('the delivery to end', async () => {
      const delivery = await log.find(id, EVERYONE);
      if (delivery?.status === 'pending') await hurry();
      return delivery?.status !== 'pending' && delivery;
    });

  beforeAll(async () => {
    database = await createTestDatabase();
    redisUrl = await emptyTestRedis();
    receiver = await startReceiver();
    await startWorker();
  });
  /** No test waits for what another one has planned. */
  beforeEach(async () => {
    await worker.get(DataSource).query('DELETE FROM tasks');
    await receiver.close();
    receiver = await startReceiver(Number(new URL(receiver.origin).port));
  });
  afterAll(async () => {
    await worker.close();
    await receiver.close();
    await database.drop();
  });

  it('are verified by the public library', async () => {
    const id = await add();
    expect(await ended(id)).toMatchObject({ status: 'delivered', attempts: [{ number: 1, statusCode: 200 }] });
    expect(receiver.calls).toHaveLength(1);
    for (const { headers, body } of receiver.calls) {
      expect(headers).toMatchObject({ 'webhook-id': id, 'content-type': 'application/json' });
      expect(library.verify(body, headers)).toEqual(CONTENT);
    }
  });

  it('are not sent where the transaction is rolled back', async () => {
    const adding = inTransaction(worker.get(DataSource), async (transaction) => {
      const webhook = { url: receiver.origin, subjectId: randomUUID(), ownerId: null, content: CONTENT };
      await worker.get(Webhooks).add(transaction, webhook);
      throw new Error('rolled back');
    });
    await expect(adding).rejects.toThrow('rolled back');
    await ended(await add());
    expect(receiver.calls).toHaveLength(1);
  });

  it('are tried again after errors, with the same id and the same bytes', async () => {
    receiver.answer = (_request, response) => response.writeHead(receiver.calls.length < 3 ? 500 : 204).end();
    const id = await add();
    const { status, attempts } = await ended(id);
    expect(status).toBe('delivered');
    expect(attempts.map(({ statusCode, error }) => [statusCode, error])).toEqual([
      [500, 'The receiver answered 500 (Internal Server Error).'],
      [500, 'The receiver answered 500 (Internal Server Error).'],
      [204, null],
    ]);
    expect(new Set(receiver.calls.map(({ body }) => body)).size).toBe(1);
    expect(new Set(receiver.calls.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    for (const { headers, body } of receiver.calls) expect(library.verify(body, headers)).toEqual(CONTENT);
  });

  it('wait longer from try to try', async () => {
    receiver.answer = (_request, response) => response.writeHead(500).end();
    const id = await add();
    // Hurried along, it may have been tried once more by the time that it is looked at.
    const planned = (): Promise<{ attempt: number; wait: number }> =>
      eventually('the next try to be planned', async () => {
        const [task] = await worker.get(DataSource).query<{ attempt: number; wait: number }[]>(
          `SELECT attempt, extract(epoch FROM run_after - now())::float AS wait FROM tasks
           WHERE status = 'ready' AND run_after > now()`,
        );
        return task ?? false;
      });
    for (const count of [1, 4]) {
      await hasAttempts(id, count);
      const { attempt, wait } = await planned();
      expect(attempt).toBeGreaterThanOrEqual(count);
      expect(wait).toBeLessThanOrEqual(5 * 2 ** (attempt - 1));
      // Half of that, less the time that has passed.
      if (count > 1) expect(wait).toBeGreaterThan(2.5 * 2 ** (attempt - 1) - 5);
    }
  });

  it('stop where the receiver answers 410', async () => {
    receiver.answer = (_request, response) => response.writeHead(410).end();
    expect(await ended(await add())).toMatchObject({ status: 'stopped', attempts: [{ statusCode: 410 }] });
  });

  it('fail once every try is used up, and can be sent anew', async () => {
    receiver.answer = (_request, response) => response.writeHead(503).end();
    const id = await add();
    await expect(worker.get(Webhooks).replay(id, EVERYONE)).resolves.toBe('pending');
    await hasAttempts(id, 1);
    await worker.get(DataSource).query(`UPDATE tasks SET attempt = 15 WHERE status = 'ready'`);
    expect(await ended(id)).toMatchObject({ status: 'failed', finishedAt: expect.any(Date) as Date });

    receiver.answer = (_request, response) => response.end();
    await expect(worker.get(Webhooks).replay(id, EVERYONE)).resolves.toBe('replayed');
    const { status, attempts } = await ended(id);
    expect(status).toBe('delivered');
    expect(attempts.map(({ number }) => number)).toEqual(attempts.map((_, index) => index + 1));
    expect(new Set(receiver.calls.map(({ headers, body }) => `${headers['webhook-id'] ?? ''} ${body}`)).size).toBe(1);
  });

  it('outlast a receiver that is down', async () => {
    const port = Number(new URL(receiver.origin).port);
    await receiver.close();
    const id = await add();
    const [attempt] = await hasAttempts(id, 1);
    expect(attempt).toMatchObject({ statusCode: null, error: expect.stringContaining('ECONNREFUSED') as string });
    receiver = await startReceiver(port);
    expect(await ended(id)).toMatchObject({ status: 'delivered' });
  });

  it('do not wait for one that is slow', async () => {
    receiver.answer = () => undefined;
    const [attempt] = await hasAttempts(await add(), 1);
    expect(attempt).toMatchObject({ statusCode: null, error: 'The receiver did not answer within 1 s.' });
    expect(attempt?.durationMs).toBeLessThan(5000);
  });

  it('take the status of an answer that never ends, and leave the rest', async () => {
    let isCutOff = false;
    receiver.answer = (_request, response) => {
      response.writeHead(200);
      const drip = (): void => void response.write('x'.repeat(65_536), () => isCutOff || setImmediate(drip));
      response.on('error', () => undefined).on('close', () => (isCutOff = true));
      drip();
    };
    expect(await ended(await add())).toMatchObject({ status: 'delivered', attempts: [{ statusCode: 200 }] });
    await eventually('the answer to be cut off', () => isCutOff);
  });

  it('follow no redirect to a private address', async () => {
    const private_ = await startReceiver();
    receiver.answer = (_request, response) => response.writeHead(307, { location: private_.origin }).end();
    const [attempt] = await hasAttempts(await add(), 1);
    expect(attempt).toMatchObject({ statusCode: 307, error: expect.stringContaining('not followed') as string });
    expect(private_.calls).toEqual([]);
    await private_.close();
  });

  describe('where other hosts are allowed', () => {
    const restartWorker = async (change: Partial<Settings>): Promise<void> => {
      await worker.close();
      await startWorker(change);
    };

    it('survive one that answers no HTTP', async () => {
      const server = createServer((socket) => socket.on('error', () => undefined).end('220 smtp.example.com\r\n'));
      await once(server.listen(0, '127.0.0.1'), 'listening');
      const address = server.address();
      const host = `127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
      await restartWorker({ webhookAllowedHosts: [host] });
      const [attempt] = await hasAttempts(await add(`http://${host}/`), 1);
      server.close();
      expect(attempt).toMatchObject({
        statusCode: null,
        error: expect.stringContaining('closed the connection') as string,
      });
    });

    it.each(['', 'localhost:'])('never go to a private address: %s', async (name) => {
      await restartWorker({ webhookAllowedHosts: [] });
      const url = name === '' ? receiver.origin : receiver.origin.replace('127.0.0.1:', name);
      const [attempt] = await hasAttempts(await add(url), 1);
      expect(attempt?.statusCode).toBeNull();
      expect(attempt?.error).toContain('WEBHOOK_ALLOWED_HOSTS');
      expect(receiver.calls).toEqual([]);
    });
  });
});
