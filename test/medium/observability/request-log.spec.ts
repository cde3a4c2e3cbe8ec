import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { Writable } from 'node:stream';
import { eventually } from '@app/testing';
import { duringWork } from '@app/observability';
import type { Logger } from 'pino';
import { logRequests } from '../../../libs/observability/src/logging/log-requests';
import { openLog } from '../../../libs/observability/src/logging/open-log';

interface Line {
  readonly level: number;
  readonly msg: string;
  readonly request_id: string;
  readonly req: { readonly method: string; readonly url: string };
  readonly res: { readonly statusCode: number };
  readonly err?: { readonly message: string; readonly stack: string };
}

describe('the line of a request', () => {
  let server: Server;
  let origin: string;
  let written: string[];
  let logger: Logger;

  beforeAll(async () => {
    const stream = new Writable({
      write(chunk: Buffer, _encoding, done) {
        written.push(chunk.toString());
        done();
      },
    });
    logger = openLog({ logLevel: 'info', terminal: false }, stream);
    const log = logRequests(logger);
    server = createServer((request, response) => {
      request.id = 'req_1';
      log(request, response, () => {
        response.statusCode = Number(new URL(request.url ?? '', 'http://a').searchParams.get('status') ?? 200);
        if (response.statusCode >= 500) response.err = new Error('what really happened');
        response.end();
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });
  beforeEach(() => {
    written = [];
  });

  async function linesOf(path: string, headers: Record<string, string> = {}): Promise<Line[]> {
    await (await fetch(origin + path, { headers })).text();
    // Lines are written in order: when that of the next request is there, those of this one are.
    await (await fetch(`${origin}/last`)).text();
    await eventually('the last line is written', () => written.some((line) => line.includes('/last')));
    return written.map((line) => JSON.parse(line) as Line).filter((line) => line.req.url !== '/last');
  }

  it('is one, with the id and what was asked and answered', async () => {
    expect(await linesOf('/api/v1/compositions?limit=5')).toEqual([
      expect.objectContaining({
        level: 30,
        msg: 'GET /api/v1/compositions 200',
        request_id: 'req_1',
        req: { method: 'GET', url: '/api/v1/compositions?limit=5', remoteAddress: '127.0.0.1' },
        res: { statusCode: 200 },
      }),
    ]);
  });

  it('is also the one report of an error of ours', async () => {
    const [line, ...others] = await linesOf('/x?status=500');
    expect(others).toEqual([]);
    expect(line).toMatchObject({ level: 50, msg: 'GET /x 500', err: { message: 'what really happened' } });
    expect(line?.err?.stack).toContain('request-log.spec');
  });

  it('holds nothing that grants access', async () => {
    await linesOf('/files/a.mp4?filename=a.mp4&signature=s3cr3t', {
      'X-API-Key': 's3cr3t',
      Authorization: 'Bearer s3cr3t',
      Cookie: 'a=s3cr3t',
    });
    expect(written.join('')).toContain('signature=***');
    expect(written.join('')).not.toContain('s3cr3t');
  });

  it('holds none either where an error tells of it', () => {
    const url = 'https://ana:s3cr3t@media.example/a.mp4?w=1&X-Amz-Credential=s3cr3t&X-Amz-Signature=s3cr3t';
    const cause = new Error('The header X-API-Key: s3cr3t was refused');
    const err = new Error(`GET ${url} with whsec_s3cr3t failed`, { cause });
    logger.error({ err, headers: { authorization: 'Bearer s3cr3t' }, url }, `Fetching ${url} failed`);
    const [line = ''] = written;
    expect(line).not.toContain('s3cr3t');
    expect(JSON.parse(line)).toMatchObject({
      msg: 'Fetching https://***@media.example/a.mp4?w=1&X-Amz-Credential=***&X-Amz-Signature=*** failed',
      err: { stack: expect.stringContaining('request-log.spec') as string },
    });
  });

  it('says which composition it is about, and what that is a part of', async () => {
    const id = '3e7ea2a8-51ff-4a0f-9c0f-3a9d8d6a9d11';
    expect(await linesOf(`/api/v1/compositions/${id}`)).toMatchObject([{ composition_id: id }]);
    written = [];
    duringWork({ logFields: { segment_id: 'r.7' } }, () => {
      logger.info('Made');
    });
    expect(written.map((line) => JSON.parse(line) as unknown)).toMatchObject([{ segment_id: 'r.7', msg: 'Made' }]);
  });

  it('is not written for probes', async () => {
    expect(await linesOf('/health/ready?status=503')).toEqual([]);
    expect(await linesOf('/api/v1/health')).toEqual([]);
  });
});
