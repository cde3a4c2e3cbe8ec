// Real: HTTP on sockets. https://www.rfc-editor.org/rfc/rfc9112#section-9.6
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { promisify } from 'node:util';
import { eventually } from '@app/testing';
import { sendRaw } from './send-raw';
import { startApi, type RunningApi } from './start-api';

const BODY_BYTES = 8 * 1024 ** 2;
const PART_BYTES = 100_000;

describe('a connection that is closed', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  async function open(...lines: string[]): Promise<Socket> {
    const { port, hostname } = new URL(api.origin);
    const socket = connect({ port: Number(port), host: hostname, allowHalfOpen: true });
    await once(socket, 'connect');
    socket.write([...lines, 'Host: a', '', ''].join('\r\n'));
    return socket;
  }

  it.each([
    ['nowhere', 'POST /nowhere HTTP/1.1', '404'],
    ['an address that cannot be decoded', 'PUT /uploads/%FF HTTP/1.1', '400'],
    ['something that is not HTTP', 'nonsense', '400'],
  ])('lets a client that is answered early send the rest to %s', async (_, line, status) => {
    const socket = await open(line, 'Connection: close', `Content-Length: ${BODY_BYTES}`);
    socket.write('x'.repeat(PART_BYTES));
    let answer = '';
    for await (const chunk of socket.setEncoding('utf8').iterator({ destroyOnReturn: false })) answer += String(chunk);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} .*"timestamp":"[^"]+"}}$`, 's'));

    socket.end('x'.repeat(BODY_BYTES - PART_BYTES));
    const [hadError] = (await once(socket, 'close')) as [boolean];
    expect(hadError).toBe(false);
  });

  it.each([
    ['behind a request', 'GET /nowhere HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\nnonsense'],
    ['in its body', 'PUT /nowhere HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nnonsense'],
  ])('has one answer, whatever comes %s', async (_, bytes) => {
    const answer = await sendRaw(api.origin, bytes);
    expect(answer.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 404']);
  });

  it.each(['PUT /api/v1/compositions HTTP/1.1', 'CONNECT a:1 HTTP/1.1'])(
    'is gone, too, where it was refused with bytes unread: %s',
    async (line) => {
      const socket = await open(line, 'Upgrade: websocket', 'Connection: Upgrade');
      socket.write('x'.repeat(PART_BYTES * 3));
      await once(socket, 'data');
      socket.end();
      await once(socket, 'close');
      const server = api.app.getHttpServer();
      const countConnections = promisify(server.getConnections.bind(server));
      await eventually('no connection to be left', async () => (await countConnections()) === 0);
    },
  );
});
