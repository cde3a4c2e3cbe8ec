import createFetchClient, { type Client } from 'openapi-fetch';
import type { paths } from './api-types';
import type { CompositionEvent } from './composition-events';
import { followComposition } from './follow-composition';
import { ReelwrightError } from './reelwright-error';

const event = (seq: number, status: string): object => ({ type: 'status', composition_id: 'c', status, seq });
const stream = (...events: object[]): Response =>
  new Response(events.map((one) => `data: ${JSON.stringify(one)}\n\n`).join(''));
const away = (status: number, headers: Record<string, string> = {}): Response => Response.json({}, { status, headers });

/** Answers one after the other; an error is that of a service that does not answer. */
function service(answers: (Response | Error)[]): { readonly api: Client<paths>; readonly seen: (string | null)[] } {
  const seen: (string | null)[] = [];
  const api = createFetchClient<paths>({
    baseUrl: 'http://api.test',
    fetch: ({ headers }) => {
      seen.push(headers.get('last-event-id'));
      const answer = answers.shift() ?? new Error('Nothing more was to be asked');
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
  });
  api.use({
    onResponse: async ({ response }) => {
      if (response.status >= 400) throw await ReelwrightError.from(response);
    },
  });
  return { api, seen };
}

async function follow(api: Client<paths>): Promise<{ events: CompositionEvent[]; waits: number[] }> {
  const waits: number[] = [];
  const wait = (milliseconds: number): Promise<void> => {
    waits.push(milliseconds);
    return Promise.resolve();
  };
  const events: CompositionEvent[] = [];
  for await (const one of followComposition(api, 'c', { wait })) events.push(one);
  return { events, waits };
}

describe('followComposition', () => {
  it('comes back through a long time in which the service is away, no sooner than it is asked to', async () => {
    const outage = Array.from({ length: 30 }, () => away(503, { 'Retry-After': '7' }));
    const lost = [new TypeError('fetch failed'), away(502), away(429, { 'Retry-After': '60' })];
    const { api, seen } = service([...outage, stream(event(1, 'queued')), ...lost, stream(event(2, 'completed'))]);
    const { events, waits } = await follow(api);
    expect(events).toEqual([event(1, 'queued'), event(2, 'completed')]);
    expect(waits).toEqual([...outage.map(() => 7000), 1000, 1000, 1000, 60_000]);
    expect(seen).toEqual([...outage.map(() => null), null, '1', '1', '1', '1']);
  });

  it('throws at once what waiting does not change', async () => {
    await expect(follow(service([away(404)]).api)).rejects.toThrow('answered 404');
    await expect(follow(service([away(500)]).api)).rejects.toThrow('answered 500');
    await expect(follow(service([new Response('data: {"seq":\n\n')]).api)).rejects.toThrow(SyntaxError);
  });

  it('ends where there is nothing more to come', async () => {
    const { api } = service([stream(event(1, 'queued')), new Response(null, { status: 204 })]);
    expect((await follow(api)).events).toEqual([event(1, 'queued')]);
  });
});
