import { Agent, request } from 'node:http';
import { gzipSync } from 'node:zlib';
import { sendRaw } from './send-raw';
import { BODY, postJson, startApi, type RunningApi } from './start-api';

interface Envelope {
  readonly detail: {
    readonly error_code: string;
    readonly message: string;
    readonly fields?: Record<string, string[]>;
    readonly request_id: string;
    readonly timestamp: string;
  };
}

type Body = string | Uint8Array | URLSearchParams | null;

describe('every error', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(async () => {
    await api.stop();
  });

  const post = (body: Body, headers: Record<string, string>): Promise<Response> =>
    fetch(`${api.origin}/api/v1/compositions`, { method: 'POST', headers, body });
  const json = { 'Content-Type': 'application/json' };
  const titled = (length: number): string => JSON.stringify({ ...BODY, title: 'x'.repeat(length) });

  it.each<[string, string, () => Promise<Response>]>([
    ['an unknown path', '404 NOT_FOUND', () => fetch(`${api.origin}/nope`)],
    ['an unknown method', '404 NOT_FOUND', () => fetch(`${api.origin}/api/v1/compositions`, { method: 'PUT' })],
    ['a path that cannot be decoded', '400 VALIDATION_ERROR', () => fetch(`${api.origin}/api/v1/compositions/%FF`)],
    ['an id that is none', '400 VALIDATION_ERROR', () => fetch(`${api.origin}/api/v1/compositions/7/download`)],
    ['an unknown query', '400 VALIDATION_ERROR', () => fetch(`${api.origin}/api/v1/compositions?page=1`)],
    ['malformed JSON', '400 VALIDATION_ERROR', () => post('{"title":', json)],
    ['no body', '400 VALIDATION_ERROR', () => post(null, json)],
    ['no body and no type', '400 VALIDATION_ERROR', () => post(null, {})],
    ['a body that is null', '400 VALIDATION_ERROR', () => post('null', json)],
    ['a body nested without end', '400 VALIDATION_ERROR', () => post('['.repeat(500_000), json)],
    ['a valid body of another type', '415 UNSUPPORTED_MEDIA_TYPE', () => post(JSON.stringify(BODY), {})],
    ['a form', '415 UNSUPPORTED_MEDIA_TYPE', () => post(new URLSearchParams({ title: 'T' }), {})],
    [
      'another charset',
      '415 UNSUPPORTED_MEDIA_TYPE',
      () => post('{}', { 'Content-Type': 'application/json; charset=latin1' }),
    ],
    ['an unknown encoding', '415 UNSUPPORTED_MEDIA_TYPE', () => post('{}', { ...json, 'Content-Encoding': 'lzma' })],
    ['a title of 10 MB', '400 VALIDATION_ERROR', () => post(titled(10 * 1024 ** 2), json)],
    ['a body of more than 16 MiB', '413 PAYLOAD_TOO_LARGE', () => post(titled(16 * 1024 ** 2), json)],
    [
      'a body of more than 16 MiB, packed',
      '413 PAYLOAD_TOO_LARGE',
      () => post(gzipSync(titled(16 * 1024 ** 2)), { ...json, 'Content-Encoding': 'gzip' }),
    ],
    ['what is not gzip', '400 VALIDATION_ERROR', () => post('{}', { ...json, 'Content-Encoding': 'gzip' })],
    ['an unknown file', '403 FORBIDDEN', () => fetch(`${api.origin}/files/outputs/a.mp4`)],
    ['a path upwards', '403 FORBIDDEN', () => fetch(`${api.origin}/files/..%2f..%2fetc/passwd`)],
  ])('%s is %s, in the envelope', async (_, statusAndCode, ask) => {
    const response = await ask();
    const { detail } = (await response.json()) as Envelope;
    expect(`${response.status} ${detail.error_code}`).toBe(statusAndCode);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(detail.message).toMatch(/[.]$/);
    expect(detail.request_id).toBe(response.headers.get('x-request-id'));
    expect(Date.parse(detail.timestamp)).not.toBeNaN();
  });

  it('names all that does not fit at once: in form, in its place among others, and what is not there', async () => {
    const video_url = 'asset://6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10';
    const clips = [null, { video_url: 'ftp://a/b', start_time: 2, end_time: 1 }, { ...BODY.clips[0], video_url }];
    const response = await postJson(`${api.origin}/api/v1/compositions`, { ...BODY, clips });
    expect(((await response.json()) as Envelope).detail.fields).toEqual({
      'clips.0': ['clips.0 must be an object; it is null.'],
      'clips.1.video_url': [expect.stringContaining('begins with ftp://')],
      'clips.1.end_time': ['end_time must be greater than start_time (2).'],
      'clips.2.video_url': [expect.stringContaining(`There is no asset ${video_url}`)],
    });
  });

  it.each<[string, string, Record<string, string>, string[]]>([
    ['POST', '', { 'Idempotency-Key': 'two words' }, ['Idempotency-Key', 'title']],
    ['PUT', '/7?supersede=yes', {}, ['composition_id', 'supersede', 'title']],
    [
      'PATCH',
      '/7?supersed=true',
      { 'Content-Type': 'application/merge-patch+json' },
      ['body', 'composition_id', 'supersed'],
    ],
    ['GET', '/7/events?after_seq=x', { 'Last-Event-ID': 'y' }, ['Last-Event-ID', 'after_seq', 'composition_id']],
  ])('names what does not fit in whatever part of %s %s', async (method, path, headers, fields) => {
    const tooDeep = JSON.parse('{"a":'.repeat(40) + '1' + '}'.repeat(40)) as object;
    const body = JSON.stringify(method === 'PATCH' ? tooDeep : { ...BODY, title: '' });
    const response = await fetch(`${api.origin}/api/v1/compositions${path}`, {
      method,
      headers: { ...json, ...headers },
      ...(method === 'GET' ? {} : { body }),
    });
    expect(response.status).toBe(400);
    expect(Object.keys(((await response.json()) as Envelope).detail.fields ?? {}).sort()).toEqual(fields);
  });

  it.each([
    ['what is not HTTP', 'nonsense\r\n\r\n', '400 Bad Request'],
    ['no Host', 'GET /nope HTTP/1.1\r\nConnection: close\r\n\r\n', '400 Bad Request'],
    ['an empty Host', 'GET /docs HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n', '400 Bad Request'],
    ['a Host that is none', 'GET /docs HTTP/1.1\r\nHost: a/b\r\nConnection: close\r\n\r\n', '400 Bad Request'],
    ['two Hosts', 'GET /docs HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n', '400 Bad Request'],
    ['headers without end', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, '431 Request Header'],
  ])('is also in the envelope for %s', async (_, bytes, status) => {
    const answer = await sendRaw(api.origin, bytes);
    const [head = '', body = ''] = answer.split('\r\n\r\n');
    const { detail } = JSON.parse(body) as Envelope;
    expect(head).toContain(`HTTP/1.1 ${status}`);
    expect(head).toContain(`X-Request-Id: ${detail.request_id}`);
    expect(detail.error_code).toBe('VALIDATION_ERROR');
  });

  it('answers a CONNECT, which there is nothing for', async () => {
    const answer = await sendRaw(api.origin, 'CONNECT a.example:443 HTTP/1.1\r\nHost: a.example:443\r\n\r\n');
    const [head = '', body = ''] = answer.split('\r\n\r\n');
    const { detail } = JSON.parse(body) as Envelope;
    expect(head).toContain('HTTP/1.1 404 ');
    expect(head).toContain(`X-Request-Id: ${detail.request_id}`);
    expect(detail.error_code).toBe('NOT_FOUND');
  });

  it('expects nothing but what the address says', async () => {
    const lines = ['GET /nope HTTP/1.1', 'Host: a', 'Expect: the unexpected', 'Connection: close', '', ''];
    const answer = await sendRaw(api.origin, lines.join('\r\n'));
    expect(answer).toContain('HTTP/1.1 404 ');
    expect(answer).toContain('"error_code":"NOT_FOUND"');
    expect(answer).toMatch(/X-Request-Id: req_/i);
  });

  it('is none for an offer of another protocol, as Java’s HttpClient and curl --http2 make it', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const ask = (method: string, body?: string): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        const headers = {
          ...json,
          Connection: 'Upgrade, HTTP2-Settings',
          Upgrade: 'h2c',
          'HTTP2-Settings': 'AAMAAABk',
        };
        const sent = request(`${api.origin}/api/v1/compositions`, { method, agent, headers }, (answer) => {
          answer.resume().on('end', () => {
            resolve(answer.statusCode);
          });
        });
        sent.on('error', reject).end(body);
      });
    expect(await ask('GET')).toBe(200);
    expect(await ask('POST', JSON.stringify(BODY))).toBe(202);
    expect(await ask('GET')).toBe(200);
    agent.destroy();
  });

  it('has the client’s own id where that can be used', async () => {
    const response = await fetch(`${api.origin}/nope`, { headers: { 'X-Request-Id': 'mine-1.2_3' } });
    expect(response.headers.get('x-request-id')).toBe('mine-1.2_3');
    expect(((await response.json()) as Envelope).detail.request_id).toBe('mine-1.2_3');
  });

  it.each(['/api/v1/compositions', '/docs', '/openapi.json', '/redoc', '/health/live'])(
    'and every other answer has an id: %s',
    async (path) => {
      const response = await fetch(api.origin + path);
      expect(response.status).toBe(200);
      expect(response.headers.get('x-request-id')).toMatch(/^req_[0-9a-f]{32}$/);
    },
  );

  it('sets no prototype', async () => {
    const text = JSON.stringify(BODY).replace(
      '{',
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},',
    );
    const response = await post(text, json);
    expect(response.status).toBe(400);
    expect(((await response.json()) as Envelope).detail.fields).toHaveProperty(['constructor']);
    expect('polluted' in {}).toBe(false);
  });
});
