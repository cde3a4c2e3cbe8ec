import { createHash, randomBytes } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type FetchedMedia, type FetchLimits, HttpMediaFetcher, type HttpMediaFetcherOptions } from '@app/storage';
import { eventually } from '@app/testing';
import { httpServer, type MediaServer, rawServer } from './media-server';
import { type ScratchDirectory, scratchDirectory } from './scratch-directory';

const limits: FetchLimits = {
  maxBytes: 2_000_000,
  connectTimeoutMs: 2_000,
  headersTimeoutMs: 5_000,
  totalTimeoutMs: 20_000,
  minBytesPerSecond: 1_000,
  throughputWindowMs: 5_000,
};
const forGood = { name: 'Fault', code: 'DOWNLOAD_ERROR', blame: 'user', retryable: false };
const forNow = { name: 'Fault', code: 'DOWNLOAD_ERROR', blame: 'destination', retryable: true };

const media = randomBytes(700_000);

describe('HttpMediaFetcher', () => {
  let scratch: ScratchDirectory;
  let destinationPath: string;
  let servers: MediaServer[];

  beforeEach(async () => {
    scratch = await scratchDirectory();
    destinationPath = join(scratch.path, 'media');
    servers = [];
  });
  afterEach(async () => {
    for (const server of servers) await server.close();
    await scratch.remove();
  });

  const serve = async (listener: RequestListener): Promise<MediaServer> => track(await httpServer(listener));
  const serveRaw = async (...args: Parameters<typeof rawServer>): Promise<MediaServer> =>
    track(await rawServer(...args));
  const track = (server: MediaServer): MediaServer => {
    servers.push(server);
    return server;
  };

  const fetchWith = (
    options: Partial<HttpMediaFetcherOptions>,
    url: string,
    signal: AbortSignal = new AbortController().signal,
  ): Promise<FetchedMedia> =>
    new HttpMediaFetcher({ limits, allowedHosts: ['127.0.0.1'], ...options }).fetch({ url, destinationPath, signal });
  const fetch = (url: string, changed: Partial<FetchLimits> = {}): Promise<FetchedMedia> =>
    fetchWith({ limits: { ...limits, ...changed } }, url);

  /** Whatever fails leaves no file, and no connection. */
  const expectFailure = async (fetching: Promise<unknown>, expected: object): Promise<void> => {
    await expect(fetching).rejects.toMatchObject(expected);
    expect(await readdir(scratch.path)).toEqual([]);
    await eventually('all connections closed', () => servers.every((server) => server.openConnections() === 0));
  };

  describe('what arrives', () => {
    it('is on the disk, hashed and counted', async () => {
      const server = await serve((_request, response) => {
        response.setHeader('content-type', 'video/mp4');
        response.end(media);
      });
      await expect(fetch(`${server.origin}/a.mp4`)).resolves.toEqual({
        sha256: createHash('sha256').update(media).digest('hex'),
        sizeBytes: media.length,
        contentType: 'video/mp4',
      });
      expect((await readFile(destinationPath)).equals(media)).toBe(true);
      expect(await readdir(scratch.path)).toEqual(['media']);
    });

    it('may come in chunks, without its size, and without a type', async () => {
      const server = await serve((_request, response) => {
        response.write(media.subarray(0, 10));
        response.end(media.subarray(10));
      });
      await expect(fetch(server.origin)).resolves.toMatchObject({ sizeBytes: media.length, contentType: null });
    });

    it('may end with the connection, as in HTTP/1.0', async () => {
      const server = await serveRaw('HTTP/1.0 200 OK\r\n\r\nfilm', (socket) => socket.end());
      await expect(fetch(server.origin)).resolves.toMatchObject({ sizeBytes: 4 });
    });

    it('is whole where the connection closes long before all of it is read', async () => {
      const film = randomBytes(1_500_000);
      const server = await serveRaw(`HTTP/1.0 200 OK\r\nContent-Length: ${film.length}\r\n\r\n`, (socket) => {
        socket.end(film);
      });
      for (let round = 0; round < 10; round += 1) {
        await expect(fetch(server.origin)).resolves.toMatchObject({ sizeBytes: film.length });
      }
    });

    it('may be empty: what that is worth, the probe says', async () => {
      const server = await serve((_request, response) => response.end());
      await expect(fetch(server.origin)).resolves.toMatchObject({ sizeBytes: 0 });
      expect((await stat(destinationPath)).size).toBe(0);
    });

    it('replaces what lay at its place, and only once all of it is there', async () => {
      await writeFile(destinationPath, 'old');
      const server = await serve((request, response) => {
        if (request.url === '/good') response.end('new');
        else response.destroy();
      });
      await expect(fetch(`${server.origin}/bad`)).rejects.toMatchObject(forNow);
      expect(await readFile(destinationPath, 'utf8')).toBe('old');
      await fetch(`${server.origin}/good`);
      expect(await readFile(destinationPath, 'utf8')).toBe('new');
    });

    it('was asked for as it is, without credentials and without the fragment', async () => {
      const requests: unknown[] = [];
      const server = await serve((request, response) => {
        requests.push([request.method, request.url, request.headers]);
        response.end();
      });
      await fetch(`${server.origin}/a%20b.mp4?x=1#t=5`);
      expect(requests).toEqual([
        [
          'GET',
          '/a%20b.mp4?x=1',
          {
            host: `127.0.0.1:${server.port}`,
            connection: expect.any(String) as string,
            accept: '*/*',
            'accept-encoding': 'identity',
            'user-agent': 'Reelwright',
          },
        ],
      ]);
    });
  });

  describe('a file that is known', () => {
    const known = '"v1"';
    const fetchIfChanged = (url: string): Promise<FetchedMedia | null> => {
      const fetcher = new HttpMediaFetcher({ limits, allowedHosts: ['127.0.0.1'] });
      return fetcher.fetchIfChanged({ url, destinationPath, signal: new AbortController().signal }, known);
    };
    const serveVersion = (etag: string): Promise<MediaServer> =>
      serve((request, response) => {
        response.setHeader('etag', etag);
        if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
        else response.end('film');
      });

    it('is not sent again while it is the same', async () => {
      const server = await serveVersion(known);
      await expect(fetch(server.origin)).resolves.toMatchObject({ etag: known });
      await expect(fetchIfChanged(server.origin)).resolves.toBeNull();
    });

    it('is fetched when it has become another', async () => {
      const server = await serveVersion('"v2"');
      await expect(fetchIfChanged(server.origin)).resolves.toMatchObject({ sizeBytes: 4, etag: '"v2"' });
    });

    it.each(['W/"v1"', 'v1', '"v"1"'])('is not known by %s, which does not stand for its bytes', async (etag) => {
      const server = await serveVersion(etag);
      expect(await fetch(server.origin)).not.toHaveProperty('etag');
    });

    it('is not asked for where the address leads elsewhere, nor remembered by what is found there', async () => {
      const asked: unknown[] = [];
      const server = await serve((request, response) => {
        asked.push(request.headers['if-none-match']);
        if (request.url === '/') response.writeHead(302, { location: '/film' }).end();
        else response.setHeader('etag', known).end('film');
      });
      expect(await fetchIfChanged(server.origin)).not.toHaveProperty('etag');
      expect(asked).toEqual([known, undefined]);
    });
  });

  describe('a server that refuses', () => {
    it.each([
      [404, forGood],
      [403, forGood],
      [410, forGood],
      [401, forGood],
      [304, forGood],
      [206, forGood],
      [500, forNow],
      [503, forNow],
      [429, forNow],
    ])('with %i is named', async (status, blame) => {
      const server = await serve((_request, response) => {
        response.writeHead(status).end(status === 304 ? undefined : 'an error page');
      });
      await expectFailure(fetch(server.origin), {
        ...blame,
        message: expect.stringMatching(new RegExp(`^127\\.0\\.0\\.1 answered ${status} `)) as string,
      });
    });
  });

  describe('redirects', () => {
    it.each([301, 302, 303, 307, 308])('are followed when they are %i, relative or not', async (status) => {
      const server = await serve((request, response) => {
        if (request.url === '/dir/start') response.writeHead(status, { location: 'next' }).end('moved');
        else if (request.url === '/dir/next') response.writeHead(status, { location: `${server.origin}/end` }).end();
        else response.end(request.url);
      });
      await fetch(`${server.origin}/dir/start`);
      expect(await readFile(destinationPath, 'utf8')).toBe('/end');
    });

    it('are followed five times and no more', async () => {
      const server = await serve((request, response) => {
        const left = Number(request.url?.slice(1));
        if (left > 0) response.writeHead(302, { location: `/${left - 1}` }).end();
        else response.end('film');
      });
      await expectFailure(fetch(`${server.origin}/6`), {
        ...forGood,
        message: expect.stringMatching(/5 redirects/) as string,
      });
      await expect(fetch(`${server.origin}/5`)).resolves.toMatchObject({ sizeBytes: 4 });
    });

    it('in a circle are noticed', async () => {
      const server = await serve((request, response) => {
        response.writeHead(301, { location: request.url === '/a' ? '/b' : '/a' }).end();
      });
      await expectFailure(fetch(`${server.origin}/a`), {
        ...forGood,
        message: expect.stringMatching(/circle/) as string,
      });
      expect(server.connections()).toBe(2);
    });

    it('to nowhere are named', async () => {
      const server = await serve((_request, response) => response.writeHead(302).end());
      await expectFailure(fetch(server.origin), { ...forGood, message: expect.stringMatching(/nowhere/) as string });
    });

    it('with a body that never ends are not waited for', async () => {
      const server = await serve((request, response) => {
        if (request.url === '/end') return response.end('film');
        return response.writeHead(302, { location: '/end' }).write(media);
      });
      await expect(fetch(server.origin)).resolves.toMatchObject({ sizeBytes: 4 });
    });

    it('to another port of an allowed host reach nobody', async () => {
      const inner = await serve((_request, response) => response.end('secret'));
      const outer = await serve((_request, response) => response.writeHead(302, { location: inner.origin }).end());
      const allowedHosts = [`127.0.0.1:${outer.port}`];
      await expectFailure(fetchWith({ allowedHosts }, outer.origin), {
        ...forGood,
        message: expect.stringMatching(/^127\.0\.0\.1 is not a host on the public internet/) as string,
      });
      expect(inner.connections()).toBe(0);
    });

    it.each([
      'http://169.254.169.254/latest/meta-data/',
      'http://[::1]/',
      'http://[::ffff:169.254.169.254]/',
      'http://2130706433:1/',
      'http://0x7f.1:1/',
      'file:///etc/passwd',
      'ftp://127.0.0.1/',
      'http://user:password@127.0.0.1/',
    ])('to %s are refused', async (location) => {
      const outer = await serve((_request, response) => response.writeHead(302, { location }).end());
      await expectFailure(fetchWith({ allowedHosts: [`127.0.0.1:${outer.port}`] }, outer.origin), forGood);
    });
  });

  describe('private addresses', () => {
    it.each(['127.0.0.1', '::ffff:127.0.0.1'])('are not reached by a redirect to a name of %s', async (address) => {
      const inner = await serve((_request, response) => response.end('secret'));
      const location = `http://inner.example:${inner.port}/`;
      const outer = await serve((_request, response) => response.writeHead(302, { location }).end());
      const resolveHost = (): Promise<{ address: string; family: number }[]> =>
        Promise.resolve([{ address, family: address.includes(':') ? 6 : 4 }]);
      await expectFailure(fetchWith({ allowedHosts: [`127.0.0.1:${outer.port}`], resolveHost }, outer.origin), {
        ...forGood,
        message: expect.stringMatching(/^inner\.example is not a host on the public internet/) as string,
      });
      expect(inner.connections()).toBe(0);
    });

    it.each([
      '127.0.0.1',
      'localhost',
      'localhost.',
      '2130706433',
      '0x7f000001',
      '0177.0.0.1',
      '127.1',
      '[::ffff:127.0.0.1]',
      '0.0.0.0',
    ])('are not reached as %s', async (host) => {
      const server = await serve((_request, response) => response.end('secret'));
      await expectFailure(fetchWith({ allowedHosts: [] }, `http://${host}:${server.port}/`), forGood);
      expect(server.connections()).toBe(0);
    });

    it('are reached by name where the name is allowed', async () => {
      const server = await serve((request, response) => response.end(request.headers.host));
      const resolveHost = (): Promise<{ address: string; family: number }[]> =>
        Promise.resolve([{ address: '127.0.0.1', family: 4 }]);
      await fetchWith({ allowedHosts: ['media.internal'], resolveHost }, `http://media.internal:${server.port}/`);
      expect(await readFile(destinationPath, 'utf8')).toBe(`media.internal:${server.port}`);
    });

    it('are not reached by a name that changes its address after it was checked', async () => {
      const server = await serve((_request, response) => response.end('secret'));
      // Nobody listens at the first address; that the name is allowed stands in for it being a public one.
      const answers = ['127.0.0.2', '127.0.0.1'];
      const asked: string[] = [];
      const resolveHost = (hostname: string): Promise<{ address: string; family: number }[]> => {
        asked.push(hostname);
        return Promise.resolve([{ address: answers[asked.length - 1] ?? '127.0.0.1', family: 4 }]);
      };
      const fetching = fetchWith(
        { allowedHosts: ['rebinding.example'], resolveHost },
        `http://rebinding.example:${server.port}/`,
      );
      await expectFailure(fetching, forNow);
      expect(asked).toEqual(['rebinding.example']);
      expect(server.connections()).toBe(0);
    });
  });

  describe('hostile and broken bodies', () => {
    it('are refused by their announced size before they are read', async () => {
      const server = await serve((_request, response) => {
        response.writeHead(200, { 'content-length': limits.maxBytes + 1 }).write('x');
      });
      await expectFailure(fetch(server.origin), {
        ...forGood,
        message: 'The file at 127.0.0.1 is larger than the 2 MB allowed. Give a smaller one.',
      });
    });

    it('may be as large as the limit', async () => {
      const server = await serve((_request, response) => response.end(media));
      await expect(fetch(server.origin, { maxBytes: media.length })).resolves.toMatchObject({
        sizeBytes: media.length,
      });
      await expect(fetch(server.origin, { maxBytes: media.length - 1 })).rejects.toMatchObject(forGood);
    });

    it('are cut off at the limit when they never end', async () => {
      let sent = 0;
      const server = await serve((_request, response) => {
        const send = (): void => {
          do sent += media.length;
          while (!response.destroyed && response.write(media));
        };
        response.on('drain', send);
        send();
      });
      await expectFailure(fetch(server.origin), {
        ...forGood,
        message: expect.stringMatching(/larger than/) as string,
      });
      // What lies in the buffers of both sockets was sent as well.
      expect(sent).toBeLessThan(20 * limits.maxBytes);
    });

    it('that come in drips are given up', async () => {
      const server = await serve((_request, response) => {
        const drip = setInterval(() => response.write('x'), 20);
        response.on('close', () => {
          clearInterval(drip);
        });
      });
      await expectFailure(fetch(server.origin, { throughputWindowMs: 300 }), {
        ...forNow,
        message: '127.0.0.1 sends the file too slowly. Try again later.',
      });
    });

    it('that stop are given up', async () => {
      const server = await serve((_request, response) => {
        response.writeHead(200, { 'content-length': media.length }).write(media.subarray(0, 1000));
      });
      await expectFailure(fetch(server.origin, { throughputWindowMs: 300 }), {
        ...forNow,
        message: expect.stringMatching(/too slowly/) as string,
      });
    });

    it('may come as slowly as the floor, for several windows', async () => {
      const server = await serve((_request, response) => {
        let left = 30;
        const flow = setInterval(() => {
          response.write(Buffer.alloc(1000));
          if (--left > 0) return;
          clearInterval(flow);
          response.end();
        }, 20);
      });
      await expect(fetch(server.origin, { throughputWindowMs: 200, minBytesPerSecond: 5_000 })).resolves.toMatchObject({
        sizeBytes: 30_000,
      });
    });

    it('that take too long in all are given up, however fast they come', async () => {
      const server = await serve((_request, response) => {
        const flow = setInterval(() => response.write(Buffer.alloc(1000)), 10);
        response.on('close', () => {
          clearInterval(flow);
        });
      });
      await expectFailure(fetch(server.origin, { totalTimeoutMs: 400, throughputWindowMs: 100 }), {
        ...forNow,
        message: '127.0.0.1 took too long to send the file. Try again later.',
      });
    });

    it.each(['gzip', 'br', 'deflate', 'zstd'])('packed as %s are refused, not unpacked', async (encoding) => {
      const server = await serve((_request, response) => {
        response.setHeader('content-encoding', encoding);
        response.end(gzipSync(Buffer.alloc(1_000_000)));
      });
      await expectFailure(fetch(server.origin), {
        ...forGood,
        message: expect.stringMatching(/compressed/) as string,
      });
    });

    it.each<[string, string]>([
      ['shorter than announced', 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nfilm'],
      ['chunked and cut off', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nfilm\r\n'],
      ['chunked and cut off in a chunk', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nfilm'],
      ['cut off in the headers', 'HTTP/1.1 200 OK\r\nContent-Le'],
      ['not even begun', ''],
    ])('%s are noticed', async (_, answer) => {
      const server = await serveRaw(answer, (socket) => socket.end());
      await expectFailure(fetch(server.origin), forNow);
    });

    it.each<[string, string]>([
      ['with a size', 'Content-Length: 100\r\n\r\nfilm'],
      ['with a size, last on its connection', 'Connection: close\r\nContent-Length: 100\r\n\r\nfilm'],
      ['in chunks', 'Transfer-Encoding: chunked\r\n\r\nff\r\nfilm'],
      ['in chunks, last on its connection', 'Connection: close\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nfilm'],
    ])('%s, broken off by a reset, are noticed', async (_, answer) => {
      const server = await serveRaw(`HTTP/1.1 200 OK\r\n${answer}`, (socket) => socket.resetAndDestroy());
      await expectFailure(fetch(server.origin), forNow);
    });

    it('end where they were announced to, whatever comes after', async () => {
      const server = await serveRaw('HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nfilm and more', (socket) =>
        socket.end(),
      );
      await expect(fetch(server.origin)).resolves.toMatchObject({ sizeBytes: 4 });
      expect(await readFile(destinationPath, 'utf8')).toBe('film');
    });

    it.each<[string, string]>([
      ['no HTTP', 'SSH-2.0-OpenSSH_9.2\r\n\r\n'],
      ['two sizes', 'HTTP/1.1 200 OK\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\nfilm!'],
      ['a size that is no number', 'HTTP/1.1 200 OK\r\nContent-Length: four\r\n\r\nfilm'],
      ['a negative size', 'HTTP/1.1 200 OK\r\nContent-Length: -4\r\n\r\nfilm'],
      [
        'a size and chunks',
        'HTTP/1.1 200 OK\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nfilm\r\n0\r\n\r\n',
      ],
      ['chunks that are none', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nfilm'],
      ['endless headers', `HTTP/1.1 200 OK\r\n${`X-A: ${'a'.repeat(1000)}\r\n`.repeat(30)}\r\n`],
    ])('that come with %s are refused', async (_, answer) => {
      const server = await serveRaw(answer, (socket) => socket.end());
      await expectFailure(fetch(server.origin), forNow);
    });
  });

  describe('a host that is not there', () => {
    const failingWith = (code: string) => (): Promise<never> =>
      Promise.reject(Object.assign(new Error(`getaddrinfo ${code}`), { code }));

    it.each([
      ['ENOTFOUND', { ...forGood, message: 'There is no host a.example. Check the link.' }],
      ['EAI_AGAIN', { ...forNow, message: 'The address of a.example could not be looked up. Try again later.' }],
    ])('by its name: %s', async (code, expected) => {
      await expectFailure(fetchWith({ resolveHost: failingWith(code) }, 'http://a.example/'), expected);
    });

    it('because its name takes too long to look up', async () => {
      const resolveHost = (): Promise<never> => new Promise<never>(() => undefined);
      await expectFailure(
        fetchWith({ resolveHost, limits: { ...limits, totalTimeoutMs: 200 } }, 'http://a.example/'),
        forNow,
      );
    });

    it('under https, but under http', async () => {
      const server = await serve((_request, response) => response.end('film'));
      await expectFailure(fetch(server.origin.replace('http:', 'https:')), {
        ...forGood,
        message: expect.stringMatching(/^No secure connection to 127\.0\.0\.1/) as string,
      });
    });

    it('because nobody listens', async () => {
      const server = await httpServer((_request, response) => response.end());
      await server.close();
      await expectFailure(fetch(server.origin), forNow);
    });

    it('because it does not answer', async () => {
      const server = await serve(() => undefined);
      await expectFailure(fetch(server.origin, { headersTimeoutMs: 200 }), {
        ...forNow,
        message: '127.0.0.1 did not answer in time. Try again later.',
      });
    });
  });

  it('gives up on one whose headers come in drips', async () => {
    const server = await serveRaw('HTTP/1.1 200 OK\r\n', (socket) => {
      const drip = setInterval(() => socket.write('X-A: a\r\n'), 20);
      socket.on('close', () => {
        clearInterval(drip);
      });
    });
    await expectFailure(fetch(server.origin, { headersTimeoutMs: 200 }), {
      ...forNow,
      message: '127.0.0.1 did not answer in time. Try again later.',
    });
  });

  describe('when it is no longer wanted', () => {
    // With a code, as errors of the network have: it must not be taken for one of those.
    const reason = Object.assign(new Error('the composition was cancelled'), { code: 'ECANCELED' });

    it('stops in the middle of the body and leaves nothing', async () => {
      const controller = new AbortController();
      const server = await serve((_request, response) => {
        response.writeHead(200, { 'content-length': media.length }).write(media.subarray(0, 100_000));
      });
      const fetching = fetchWith({}, server.origin, controller.signal);
      await eventually('part of the body on the disk', async () => (await partialBytes()) > 0);
      controller.abort(reason);
      await expectFailure(fetching, reason);
    });

    it('stops while it waits for an answer', async () => {
      const controller = new AbortController();
      const server = await serve(() => {
        controller.abort(reason);
      });
      await expectFailure(fetchWith({}, server.origin, controller.signal), reason);
    });

    it('stops while a name is looked up', async () => {
      const controller = new AbortController();
      const resolveHost = (): Promise<never> => {
        controller.abort(reason);
        return new Promise<never>(() => undefined);
      };
      await expectFailure(fetchWith({ resolveHost }, 'http://a.example/', controller.signal), reason);
    });

    it('does not even begin', async () => {
      const server = await serve((_request, response) => response.end('film'));
      await expectFailure(fetchWith({}, server.origin, AbortSignal.abort(reason)), reason);
      expect(server.connections()).toBe(0);
    });
  });

  it('says that our own disk is the trouble', async () => {
    const server = await serve((_request, response) => response.end('film'));
    destinationPath = join(scratch.path, 'no folder', 'media');
    await expectFailure(fetch(server.origin), {
      name: 'Fault',
      code: 'DOWNLOAD_ERROR',
      blame: 'infrastructure',
      retryable: true,
      message: expect.not.stringContaining(scratch.path) as string,
    });
  });

  it('refuses to be set up with a host that is none', () => {
    expect(() => new HttpMediaFetcher({ limits, allowedHosts: ['http://minio'] })).toThrow(
      /"http:\/\/minio" is neither/,
    );
  });

  const partialBytes = async (): Promise<number> => {
    const [name] = await readdir(scratch.path);
    return name === undefined ? 0 : (await stat(join(scratch.path, name))).size;
  };
});
