import type { EvictCache } from '@app/compositions';
import { MemoryObjectStore } from '@app/testing';
import type { ClaimedTask } from '@app/queueing';
import type { Sweep } from '../maintenance/sweep';
import { MaintenanceProcessor } from './maintenance.processor';

const evict = jest.fn(() => Promise.resolve());
const runSweep = jest.fn(() => Promise.resolve());
const cache = { run: evict } as unknown as EvictCache;
const sweep = { run: runSweep } as unknown as Sweep;
const { signal } = new AbortController();
const KEYS = [
  'work/r/a',
  'work/s/a',
  'outputs/c/r/master.m3u8',
  'outputs/c/r.mp4',
  'outputs/c/s.mp4',
  'outputs/c/s/poster.jpg',
];

async function keysAfter(input: ClaimedTask<'maintenance'>['input']): Promise<string[]> {
  const store = new MemoryObjectStore();
  for (const key of KEYS) await store.put(key, Buffer.from('x'));
  await new MaintenanceProcessor(store, cache, sweep).run({ input } as ClaimedTask<'maintenance'>, { signal });
  const left: string[] = [];
  for (const key of KEYS) if (await store.head(key)) left.push(key);
  return left;
}

describe('the files of a render that has ended', () => {
  it('go where it only worked with them', async () => {
    expect(await keysAfter({ purgeRenderId: 'r' })).toEqual(KEYS.slice(1));
  });

  it('go also where it had published them, when its output is not wanted', async () => {
    expect(await keysAfter({ purgeRenderId: 'r', unpublishFrom: 'c' })).toEqual([
      'work/s/a',
      'outputs/c/s.mp4',
      'outputs/c/s/poster.jpg',
    ]);
  });
});

describe('a sweep', () => {
  it('is not part of what follows a render, and touches no files of renders', async () => {
    await keysAfter({ purgeRenderId: 'r' });
    expect(runSweep).not.toHaveBeenCalled();
    expect(await keysAfter({ sweep: true })).toEqual(KEYS);
    expect(runSweep).toHaveBeenCalledTimes(1);
  });

  it('is told when its worker has to stop, like the eviction that follows everything', async () => {
    evict.mockClear();
    runSweep.mockClear();
    await keysAfter({ sweep: true });
    expect(runSweep).toHaveBeenCalledWith(signal);
    expect(evict).toHaveBeenCalledWith(signal);
  });
});

describe('what only a newer release can do', () => {
  it('is not said to be done', async () => {
    const input = { rename: 'r' } as unknown as ClaimedTask<'maintenance'>['input'];
    await expect(keysAfter(input)).rejects.toThrow('This release does not know the maintenance {"rename":"r"}');
  });
});
