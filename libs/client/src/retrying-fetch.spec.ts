import { retryingFetch } from './retrying-fetch';

const URL = 'http://api.test/';

/** Answers one status after the other; says what was asked and how long was waited. */
function service(statuses: readonly number[], headers: Record<string, string> = {}) {
  const bodies: string[] = [];
  const waits: number[] = [];
  const fetch = retryingFetch({
    maxRetries: 2,
    fetch: async (request) => {
      bodies.push(await request.text());
      return new Response('{}', { status: statuses[bodies.length - 1] ?? 200, headers });
    },
    wait: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
  });
  return { fetch, bodies, waits };
}

const post = (headers: Record<string, string> = {}): Request =>
  new Request(URL, { method: 'POST', body: 'b', headers });

describe('retryingFetch', () => {
  it('sends the same again after as long as it is asked to wait', async () => {
    const { fetch, bodies, waits } = service([429, 429], { 'Retry-After': '7' });
    expect((await fetch(post())).status).toBe(200);
    expect(bodies).toEqual(['b', 'b', 'b']);
    expect(waits).toEqual([7000, 7000]);
  });

  it('waits longer each time where it is not told how long', async () => {
    const { fetch, waits } = service([503, 503]);
    await fetch(new Request(URL));
    expect(waits).toEqual([500, 1000]);
  });

  it('gives up after so many, with the last answer', async () => {
    const { fetch, bodies } = service([429, 429, 429, 200]);
    expect((await fetch(post())).status).toBe(429);
    expect(bodies).toHaveLength(3);
  });

  it.each<[string, Request, number]>([
    ['what may have been done already', post(), 503],
    ['a file', post({ 'Content-Type': 'multipart/form-data; boundary=x' }), 429],
    ['what was refused for another reason', new Request(URL), 409],
  ])('does not send %s again', async (_, request, status) => {
    const { fetch, bodies } = service([status]);
    expect((await fetch(request)).status).toBe(status);
    expect(bodies).toHaveLength(1);
  });

  it('sends again what has an idempotency key', async () => {
    const { fetch } = service([503]);
    expect((await fetch(post({ 'Idempotency-Key': 'k' }))).status).toBe(200);
  });
});
