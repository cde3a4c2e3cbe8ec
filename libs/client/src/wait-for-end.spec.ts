import type { Composition } from './create-client';
import { ReelwrightError } from './reelwright-error';
import { waitForEnd } from './wait-for-end';

const answer = (status: number, headers: Record<string, string> = {}): ReelwrightError =>
  new ReelwrightError(status, {}, new Headers(headers));
const composition = (status: Composition['status']): Composition => ({ composition_id: 'c', status }) as Composition;

/** Sees one after the other; the last one again and again. */
function looking(...views: readonly (Composition | Error)[]): jest.Mock<Promise<Composition>, []> {
  const left = [...views];
  return jest.fn(() => {
    const view = (left.length > 1 ? left.shift() : left[0]) ?? new Error('Nothing to be seen');
    return view instanceof Error ? Promise.reject(view) : Promise.resolve(view);
  });
}

describe('waitForEnd', () => {
  it('looks until the composition has ended', async () => {
    const onProgress = jest.fn();
    const look = looking(composition('queued'), composition('processing'), composition('failed'));
    expect(await waitForEnd(look, { intervalMs: 1, onProgress })).toEqual(composition('failed'));
    expect(onProgress).toHaveBeenCalledTimes(3);
  });

  it('looks again where the service is away, or nobody answers', async () => {
    const outage = [503, 503, 503, 503, 503, 502, 504, 429].map((status) => answer(status));
    const look = looking(composition('processing'), ...outage, new TypeError('fetch failed'), composition('completed'));
    expect(await waitForEnd(look, { intervalMs: 1 })).toEqual(composition('completed'));
    expect(look).toHaveBeenCalledTimes(11);
  });

  it('gives up when its time is over, and says what it saw last', async () => {
    const limits = { intervalMs: 1, timeoutMs: 20 };
    await expect(waitForEnd(looking(composition('queued')), limits)).rejects.toThrow('is still queued after 20 ms');
    await expect(waitForEnd(looking(answer(503)), limits)).rejects.toThrow('answered 503');
  });

  it('does not ask sooner than the service wants to be asked', async () => {
    const look = looking(answer(503, { 'Retry-After': '5' }), composition('completed'));
    await expect(waitForEnd(look, { intervalMs: 1, timeoutMs: 4000 })).rejects.toThrow('after 4000 ms');
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('throws at once what waiting does not change', async () => {
    const look = looking(answer(404), composition('completed'));
    await expect(waitForEnd(look, { intervalMs: 1 })).rejects.toThrow('answered 404');
    await expect(waitForEnd(looking(new Error('aborted')), { intervalMs: 1 })).rejects.toThrow('aborted');
  });
});
