import { randomUUID } from 'node:crypto';
import { ApiKey, ApiKeyStore } from '@app/access';
import { Controller, Get, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from '../../../apps/api/src/app.module';
import { prepareHttp } from '../../../apps/api/src/http/prepare-http';
import { createApp } from '../../../apps/api/src/create-app';
import { ProcessLogger } from '@app/observability';
import { eventually } from '@app/testing';
import { sendRaw } from './send-raw';
import { BODY, originOf, startApi, type RunningApi } from './start-api';

@Controller('internal/v1/test')
class InternalTestController {
  @Get()
  answer(): object {
    return { reached: true };
  }
}

@Module({ controllers: [InternalTestController] })
class InternalTestModule {}

const BOOTSTRAP = 'a-secret-of-the-operator';

describe('access', () => {
  let api: RunningApi;
  let store: ApiKeyStore;
  const secrets: Record<'public' | 'internal' | 'admin', string> = { public: '', internal: '', admin: '' };

  beforeAll(async () => {
    api = await startApi({
      authRequired: true,
      apiKeys: [{ name: 'ops', scopes: ['public'], secret: BOOTSTRAP }],
    });
    store = api.app.get(ApiKeyStore, { strict: false });
    for (const scope of ['public', 'internal', 'admin'] as const) {
      secrets[scope] = (await store.create({ name: scope, scopes: [scope], expiresAt: null })).secret;
    }
  });
  afterAll(async () => {
    await api.stop();
  });

  const list = (key?: string, path = '/api/v1/compositions'): Promise<Response> =>
    fetch(api.origin + path, { headers: key === undefined ? {} : { 'X-API-Key': key } });

  async function codeOf(response: Response): Promise<string> {
    const { detail } = (await response.json()) as { detail: { error_code: string } };
    return `${response.status} ${detail.error_code}`;
  }

  it('takes no request without a good key', async () => {
    for (const key of [undefined, '', 'nonsense', `${secrets.public}x`, 'x'.repeat(5000), 'rw_ünknown']) {
      const response = await list(key && encodeURIComponent(key));
      expect(response.headers.get('www-authenticate')).toBe('ApiKey, Bearer');
      expect(await codeOf(response)).toBe('401 UNAUTHORIZED');
    }
    expect((await list(secrets.public)).status).toBe(200);
    expect((await list(secrets.admin)).status).toBe(200);
    expect((await list(BOOTSTRAP)).status).toBe(200);
  });

  it('answers nothing that a proxy may keep and give to others', async () => {
    const { composition_id: id } = (await (
      await fetch(`${api.origin}/api/v1/compositions`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-API-Key': secrets.public },
        body: JSON.stringify(BODY),
      })
    ).json()) as { composition_id: string };
    for (const path of ['', `/${id}`, `/${id}/metadata`, `/${id}/poster.jpg`, '/nope']) {
      const answer = await list(secrets.public, `/api/v1/compositions${path}`);
      expect([path, answer.headers.get('cache-control')]).toEqual([path, 'private, no-cache']);
    }
  });

  it('needs the right scope', async () => {
    expect(await codeOf(await list(secrets.internal))).toBe('403 FORBIDDEN');
    expect(await codeOf(await list(secrets.public, '/internal/v1/anything'))).toBe('403 FORBIDDEN');
  });

  it('says who may not ask before it looks at what is asked', async () => {
    for (const path of ['/api/v1/nothing', '/API/V1/compositions', '/internal', '/internal/v1/x', '/api/v1/assets']) {
      expect(await codeOf(await list(undefined, path))).toBe('401 UNAUTHORIZED');
    }
    const malformed = await fetch(`${api.origin}/api/v1/compositions`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"title":',
    });
    expect(await codeOf(malformed)).toBe('401 UNAUTHORIZED');
  });

  it.each([
    'http://video.example.com/api/v1/health/detailed',
    'ftp://video.example.com/api/v1/health/detailed',
    '/api/v1/health/detailed#/health/live',
    '/api\\v1\\health\\detailed#',
    'http://video.example.com/internal/v1/webhooks/deliveries',
    'http://video.example.com/api/v1/compositions',
    `http://video.example.com/api/v1/compositions/${randomUUID()}/events`,
  ])('lets nobody past by the way in which the address is written: %s', async (target) => {
    const ask = (key: string): Promise<string> =>
      sendRaw(
        api.origin,
        ['GET ' + target + ' HTTP/1.1', 'Host: a', `X-API-Key: ${key}`, 'Connection: close', '', ''].join('\r\n'),
      );
    // Express does not take these backslashes for slashes, once nothing makes Node's old parser read them.
    const answer = target.includes('\\') ? /^HTTP\/1\.1 404 / : /^HTTP\/1\.1 401 /;
    expect(await ask('nonsense')).toMatch(answer);
    const routed = target.endsWith('/events') || target.includes('\\') ? /^HTTP\/1\.1 404 / : /^HTTP\/1\.1 200 /;
    expect(await ask(secrets.admin)).toMatch(routed);
  });

  it('tells those who operate it how it is inside, and nobody else', async () => {
    const path = '/api/v1/health/detailed';
    expect(await codeOf(await list(undefined, path))).toBe('401 UNAUTHORIZED');
    expect(await codeOf(await list(secrets.public, path))).toBe('403 FORBIDDEN');
    const response = await list(secrets.internal, path);
    expect(response.status).toBe(200);
    expect(response.headers.has('x-ratelimit-limit')).toBe(false);
  });

  it.each(['/health/live', '/health/ready', '/api/v1/health', '/docs', '/openapi.json', '/redoc'])(
    'needs no key for %s',
    async (path) => {
      expect((await list(undefined, path)).status).toBe(200);
    },
  );

  it('needs no key for a signed download', async () => {
    expect(await codeOf(await list(undefined, '/files/outputs/a.mp4'))).toBe('403 FORBIDDEN');
  });

  it('keeps no secret', async () => {
    const rows = JSON.stringify(await api.app.get(DataSource).query('SELECT * FROM api_keys'));
    expect(rows).toContain('"name":"public"');
    for (const secret of [...Object.values(secrets), BOOTSTRAP]) expect(rows).not.toContain(secret);
  });

  it('notes when a key was last used, roughly', async () => {
    await list(secrets.public);
    const find = (): Promise<ApiKey> => api.app.get(DataSource).manager.findOneByOrFail(ApiKey, { name: 'public' });
    const { lastUsedAt } = await find();
    expect(lastUsedAt).toBeInstanceOf(Date);
    await store.use(secrets.public);
    expect((await find()).lastUsedAt).toEqual(lastUsedAt);
  });

  it('lets several keys of a name be good at once, until they are revoked or expire', async () => {
    const first = await store.create({ name: 'rotated', scopes: ['public'], expiresAt: null });
    const second = await store.create({ name: 'rotated', scopes: ['public'], expiresAt: null });
    const expired = await store.create({ name: 'rotated', scopes: ['public'], expiresAt: new Date(Date.now() - 1) });
    const statuses = async (): Promise<number[]> =>
      Promise.all([first, second, expired].map(async ({ secret }) => (await list(secret)).status));
    expect(await statuses()).toEqual([200, 200, 401]);

    const post = await fetch(`${api.origin}/api/v1/compositions`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-API-Key': first.secret },
      body: JSON.stringify(BODY),
    });
    const { composition_id } = (await post.json()) as { composition_id: string };
    expect(await store.revoke(first.id)).toBe(true);
    expect(await store.revoke('6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10')).toBe(false);
    await eventually('the revoked key is refused', async () => (await list(first.secret)).status === 401);
    expect(await statuses()).toEqual([401, 200, 401]);
    expect((await list(second.secret, `/api/v1/compositions/${composition_id}`)).status).toBe(200);
  });

  it('does not bring a revoked key of the settings back', async () => {
    const revoked = { name: 'left', scopes: ['public'], secret: 'another-operators-secret' } as const;
    await store.adopt([revoked]);
    await store.adopt([revoked]);
    const left = (await store.list()).filter(({ name }) => name === 'left');
    expect(left).toHaveLength(1);
    await store.revoke(left[0]?.id ?? '');
    await store.adopt([revoked]);
    expect((await list(revoked.secret)).status).toBe(401);
  });

  it('guards the internal API even where the public one is open', async () => {
    const open = await Test.createTestingModule({
      imports: [AppModule.forRoot({ ...api.settings, authRequired: false }), InternalTestModule],
    }).compile();
    const app = open.createNestApplication<NestExpressApplication>();
    prepareHttp(app, { ...api.settings, log: ProcessLogger.of(api.settings).lines });
    await app.listen(0, '127.0.0.1');
    try {
      const origin = await originOf(app);
      const ask = async (path: string, key?: string): Promise<number> =>
        (await fetch(origin + path, { headers: key ? { 'X-API-Key': key } : {} })).status;
      expect(await ask('/internal/v1/test')).toBe(401);
      expect(await ask('/INTERNAL/v1/test/')).toBe(401);
      expect(await ask('/internal/v1/test', secrets.public)).toBe(403);
      expect(await ask('/internal/v1/test', secrets.internal)).toBe(200);
      expect(await ask('/internal/v1/test', secrets.admin)).toBe(200);
      expect(await ask('/api/v1/compositions')).toBe(200);
      expect(await ask('/api/v1/compositions', 'nonsense')).toBe(401);
    } finally {
      await app.close();
    }
  });

  it('does not start open to the network', async () => {
    await expect(createApp({ ...api.settings, host: '0.0.0.0', authRequired: false })).rejects.toThrow(/AUTH_REQUIRED/);
  });
});
