import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose';
import { io } from 'socket.io-client';
import { BODY, startApi, type RunningApi } from './start-api';

const ISSUER = 'https://id.example.com/';
const AUDIENCE = 'video';

describe('tokens', () => {
  let api: RunningApi;
  let issuer: Server;
  let signing: CryptoKey;
  let foreign: CryptoKey;
  let published: JWK[];
  let asked = 0;

  beforeAll(async () => {
    const pair = await generateKeyPair('ES256', { extractable: true });
    signing = pair.privateKey;
    foreign = (await generateKeyPair('ES256')).privateKey;
    published = [{ ...(await exportJWK(pair.publicKey)), kid: 'one', alg: 'ES256', use: 'sig' }];
    issuer = createServer((_request, response) => {
      asked += 1;
      response.setHeader('Content-Type', 'application/json').end(JSON.stringify({ keys: published }));
    }).listen(0, '127.0.0.1');
    await once(issuer, 'listening');
    const { port } = issuer.address() as AddressInfo;
    api = await startApi({
      authRequired: true,
      jwtIssuer: ISSUER,
      jwtJwksUrl: `http://127.0.0.1:${port}/jwks`,
      jwtAudience: AUDIENCE,
    });
  });
  afterAll(async () => {
    await api.stop();
    issuer.closeAllConnections();
    await new Promise((resolve) => issuer.close(resolve));
  });

  interface Claims {
    readonly sub?: string;
    readonly scope?: string;
    readonly issuer?: string;
    readonly audience?: string;
    /** Seconds from now. */
    readonly expires?: number | null;
    readonly notBefore?: number;
    readonly key?: CryptoKey;
    readonly kid?: string;
  }

  const nowSeconds = (): number => Math.floor(Date.now() / 1000);

  function sign({ key = signing, kid = 'one', ...claims }: Claims): Promise<string> {
    const { sub, scope, issuer: iss = ISSUER, audience: aud = AUDIENCE, expires = 60, notBefore } = claims;
    return new SignJWT({
      ...{ iss, aud },
      ...(sub === undefined ? {} : { sub }),
      ...(scope === undefined ? {} : { scope }),
      ...(expires === null ? {} : { exp: nowSeconds() + expires }),
      ...(notBefore === undefined ? {} : { nbf: nowSeconds() + notBefore }),
    })
      .setProtectedHeader({ alg: 'ES256', kid })
      .sign(key);
  }

  const ask = (token: string, path = '/api/v1/compositions'): Promise<Response> =>
    fetch(api.origin + path, { headers: { Authorization: `Bearer ${token}` } });

  async function post(token: string): Promise<string> {
    const response = await fetch(`${api.origin}/api/v1/compositions`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(BODY),
    });
    return ((await response.json()) as { composition_id: string }).composition_id;
  }

  it('are as good as a key; their subject is the owner', async () => {
    const [anna, bert] = [await sign({ sub: 'anna' }), await sign({ sub: 'bert' })];
    const path = `/api/v1/compositions/${await post(anna)}`;
    expect((await ask(await sign({ sub: 'anna' }), path)).status).toBe(200);
    expect((await ask(bert, path)).status).toBe(404);
    expect((await ask(await sign({ sub: 'ops', scope: 'openid reelwright:admin' }), path)).status).toBe(200);
    expect(asked).toBe(1);
  });

  it('open the internal API only where their issuer says so', async () => {
    expect((await ask(await sign({ sub: 'anna' }), '/internal/v1/x')).status).toBe(403);
    expect((await ask(await sign({ sub: 'anna', scope: 'reelwright:internal' }), '/internal/v1/x')).status).toBe(404);
  });

  it('bear with clocks that differ a little', async () => {
    expect((await ask(await sign({ sub: 'anna', expires: -10 }))).status).toBe(200);
    expect((await ask(await sign({ sub: 'anna', notBefore: 10 }))).status).toBe(200);
  });

  it.each<[string, Claims]>([
    ['have expired', { sub: 'anna', expires: -60 }],
    ['never expire', { sub: 'anna', expires: null }],
    ['are not good yet', { sub: 'anna', notBefore: 60 }],
    ['have no subject', {}],
    ['have an empty subject', { sub: '' }],
    ['have a subject that cannot be kept', { sub: 'an\0na' }],
    ['have a subject without end', { sub: 'anna'.repeat(1000) }],
    ['are of another issuer', { sub: 'anna', issuer: 'https://evil.example.com/' }],
    ['are for another service', { sub: 'anna', audience: 'mail' }],
    ['name a key that is not there', { sub: 'anna', kid: 'two' }],
  ])('are refused that %s', async (_, claims) => {
    expect((await ask(await sign(claims))).status).toBe(401);
  });

  it('are refused that others have made', async () => {
    const good = await sign({ sub: 'anna' });
    const [header = '', payload = '', signature = ''] = good.split('.');
    const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
    const publicKey = new TextEncoder().encode(JSON.stringify(published[0]));
    for (const token of [
      await sign({ sub: 'anna', key: foreign }),
      `${encode({ alg: 'none' })}.${payload}.`,
      `${header}.${encode({ ...claims, sub: 'bert' })}.${signature}`,
      await new SignJWT({ ...claims }).setProtectedHeader({ alg: 'HS256', kid: 'one' }).sign(publicKey),
      'nonsense',
      'a.b.c',
    ]) {
      const response = await ask(token);
      expect(response.status).toBe(401);
      expect(await response.text()).not.toMatch(/JW|signature|jose/);
    }
  });

  it('let sockets in', async () => {
    const token = await sign({ sub: 'anna' });
    const id = await post(token);
    const socket = io(`${api.origin}/compositions`, { transports: ['websocket'], forceNew: true, auth: { token } });
    expect(await socket.emitWithAck('subscribe', { composition_id: id })).toMatchObject({ status: 'queued' });
    socket.disconnect();
  });
});

describe('tokens of an issuer that cannot be reached', () => {
  it('are neither taken nor called bad', async () => {
    const api = await startApi({
      authRequired: true,
      jwtIssuer: ISSUER,
      jwtJwksUrl: 'http://127.0.0.1:1/jwks',
      jwtAudience: AUDIENCE,
    });
    try {
      const { privateKey } = await generateKeyPair('ES256');
      const token = await new SignJWT({ sub: 'anna' }).setProtectedHeader({ alg: 'ES256', kid: 'a' }).sign(privateKey);
      const response = await fetch(`${api.origin}/api/v1/compositions`, {
        headers: { Authorization: `Bearer ${token}` },
      });
      expect(response.status).toBe(503);
      expect(response.headers.get('retry-after')).toBe('5');
    } finally {
      await api.stop();
    }
  });
});
