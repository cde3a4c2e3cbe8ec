import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { ApiKeyStore } from '@app/access';
import { BODY, postComposition, startApi } from '../api/start-api';
import type { FuzzRequest } from './arbitrary/any-request';
import type { FuzzAnswer } from './send-request';

/** Where the requests of the fuzzer go, and what is there for them to find. */
export interface FuzzStage {
  readonly origin: string;
  /** The request with what its {{name:n}} stand for. */
  fillIn(request: FuzzRequest): FuzzRequest;
  /** Remembers what an answer has made. */
  note(request: FuzzRequest, answer: FuzzAnswer): void;
  stop(): Promise<void>;
}

const CLIPS = { clips: [{ clip_url: 'http://127.0.0.1:1/a.mp4' }] };
const UPLOAD = { filename: 'a.mp4', size: 10 };
const KEPT = 30;
const NAME = /\{\{(\w+):(\d+)\}\}/g;

export async function startFuzzStage(): Promise<FuzzStage> {
  const media = createServer((request, response) => {
    response.writeHead(request.url === '/text.mp4' ? 200 : 404).end('no film');
  }).listen(0, '127.0.0.1');
  await once(media, 'listening');
  const mediaHost = `127.0.0.1:${(media.address() as AddressInfo).port}`;
  const api = await startApi({
    webhookSecret: Buffer.from('only-for-tests-0123456789'),
    webhookAllowedHosts: ['127.0.0.1'],
    mediaFetchAllowedHosts: [mediaHost],
    probeSeconds: 5,
    validateSeconds: 5,
  });
  const scopes = ['public' as const, 'internal' as const, 'admin' as const];
  const { secret } = await api.app
    .get(ApiKeyStore, { strict: false })
    .create({ name: 'fuzz', scopes, expiresAt: null });
  const known = new Map<string, string[]>([
    ['media', [mediaHost]],
    ['api_key', [secret]],
  ]);
  const learn = (body: string): void => {
    for (const [name, value] of findIds(body)) known.set(name, [value, ...(known.get(name) ?? [])].slice(0, KEPT));
  };

  const post = async (path: string, body: unknown): Promise<void> => {
    const headers = { 'X-API-Key': secret, 'Content-Type': 'application/json' };
    const response = await fetch(api.origin + path, { method: 'POST', headers, body: JSON.stringify(body) });
    learn(await response.text());
  };
  for (let count = 0; count < 3; count += 1) {
    await postComposition(api.origin);
    await post('/api/v1/compositions', { ...BODY, callback_url: 'http://127.0.0.1:1/' });
    await post('/internal/v1/process-clips', CLIPS);
    await post('/api/v1/assets/uploads', UPLOAD);
  }

  const fill = (text: string): string =>
    text.replace(NAME, (_, name: string, index: string) => {
      const values = known.get(name) ?? [];
      return values[Number(index) % values.length] ?? '6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10';
    });
  return {
    origin: api.origin,
    fillIn: (request) => ({
      ...request,
      target: fill(request.target),
      headers: request.headers.map(([name, value]) => [name, fill(value)] as const),
      body: typeof request.body === 'string' ? fill(request.body) : request.body,
    }),
    note: ({ operation }, { status, body }) => {
      if (status !== null && status < 300 && /^post|deliveries$/.test(operation)) learn(body);
    },
    stop: async () => {
      await api.stop();
      media.close();
    },
  };
}

/** The ids that an answer names, and the signed addresses, each by the parameter of the path that it can stand for. */
function findIds(body: string): [name: string, value: string][] {
  const ids = [...body.matchAll(/"(composition_id|job_id|asset_id|upload_id|delivery_id)":"([\w-]+)"/g)];
  const isClipJob = body.includes('"clip_id"');
  const links = [...body.matchAll(/\/(?:uploads|files)\/([^"]+)/g)];
  return [
    ...ids.map(([, name = '', value = '']): [string, string] => [
      isClipJob && name === 'job_id' ? 'clip_job_id' : name,
      value,
    ]),
    ...links.map(([, key = '']): [string, string] => ['key', key]),
  ];
}
