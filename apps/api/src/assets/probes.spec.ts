import { Asset, type AssetStore } from '@app/assets';
import type { FetchRequest, MediaFetcher, ScratchSpace } from '@app/storage';
import { ANYONE } from '../http/caller';
import type { BoundedIdentifier } from './bounded-identifier';
import { Probes } from './probes';

const AT_ONCE = 8;
const ASSET = Object.assign(new Asset(), { kind: 'lut', media: null, sha256: 'abc', sizeBytes: '3' });
const ASSET_URL = 'asset://6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10';

describe('Probes', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  /** Fake downloads that complete on demand. */
  function probing() {
    const arrivals: (() => void)[] = [];
    const fetched: FetchRequest[] = [];
    const fetcher = {
      fetch: (request: FetchRequest) => {
        fetched.push(request);
        return new Promise((resolve, reject) => {
          arrivals.push(() => {
            resolve({ sha256: 'def', sizeBytes: 5 });
          });
          request.signal.addEventListener('abort', () => {
            reject(request.signal.reason as Error);
          });
        });
      },
    } as unknown as MediaFetcher;
    const assets = { find: () => Promise.resolve(ASSET) } as unknown as AssetStore;
    const identifier = {
      identify: () => Promise.resolve({ kind: 'video', media: null }),
    } as unknown as BoundedIdentifier;
    const scratch = { use: (work: (folder: string) => unknown) => work('/scratch') } as unknown as ScratchSpace;
    const probes = new Probes(fetcher, assets, identifier, scratch);
    const probe = (url: string, signal = new AbortController().signal): Promise<unknown> => {
      const found = probes.probe(url, ANYONE, signal);
      found.catch(() => undefined);
      return found;
    };
    return { arrivals, fetched, probe };
  }

  it('fetches a few files at once, refuses who would wait too long, and always knows assets', async () => {
    const { arrivals, fetched, probe } = probing();
    const crowd = Array.from({ length: AT_ONCE + 2 }, (_, index) => probe(`https://a.example/${index}.mp4`));
    await jest.advanceTimersByTimeAsync(0);
    expect(fetched).toHaveLength(AT_ONCE);
    arrivals[0]?.();
    await jest.advanceTimersByTimeAsync(0);
    expect(fetched).toHaveLength(AT_ONCE + 1);
    expect(await crowd[0]).toMatchObject({ kind: 'video', sizeBytes: 5 });
    expect(await probe(ASSET_URL)).toMatchObject({ kind: 'lut', sizeBytes: 3 });
    await jest.advanceTimersByTimeAsync(5000);
    await expect(crowd.at(-1)).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE', retryAfterSeconds: 5 });
  });

  it('gives its place to others when its client goes', async () => {
    const { fetched, probe } = probing();
    const leaving = new AbortController();
    const gone = probe('https://a.example/0.mp4', leaving.signal);
    const others = Array.from({ length: AT_ONCE }, () => probe('https://a.example/1.mp4'));
    await jest.advanceTimersByTimeAsync(0);
    leaving.abort(new Error('gone'));
    await expect(gone).rejects.toThrow('gone');
    await jest.advanceTimersByTimeAsync(0);
    expect(fetched).toHaveLength(others.length + 1);
  });
});
