import type { EvictCache, IdempotencyKeys } from '@app/compositions';
import { MemoryObjectStore } from '@app/testing';
import type { ClaimedTask } from '@app/queueing';
import { MaintenanceProcessor } from './maintenance.processor';

const noEviction = { run: () => Promise.resolve() } as unknown as EvictCache;
const forgetOld = jest.fn(() => Promise.resolve());
const keys = { forgetOld } as unknown as IdempotencyKeys;
const KEYS = ['work/r/a', 'work/s/a', 'outputs/c/r/master.m3u8', 'outputs/c/r.mp4', 'outputs/c/s/poster.jpg'];

async function keysAfter(input: ClaimedTask<'maintenance'>['input']): Promise<string[]> {
  const store = new MemoryObjectStore();
  for (const key of KEYS) await store.put(key, Buffer.from('x'));
  await new MaintenanceProcessor(store, noEviction, keys).run({ input } as ClaimedTask<'maintenance'>);
  const left: string[] = [];
  for (const key of KEYS) if (await store.head(key)) left.push(key);
  return left;
}

describe('the files of a render that has ended', () => {
  it('go where it only worked with them', async () => {
    expect(await keysAfter({ purgeRenderId: 'r' })).toEqual(KEYS.slice(1));
  });

  it('go also where it had begun to publish them, when it failed', async () => {
    expect(await keysAfter({ purgeRenderId: 'r', unpublishFrom: 'c' })).toEqual([
      'work/s/a',
      'outputs/c/r.mp4',
      'outputs/c/s/poster.jpg',
    ]);
  });
});

describe('what clients called their requests', () => {
  it('is forgotten when it is too old to matter', async () => {
    forgetOld.mockClear();
    await keysAfter({ purgeRenderId: 'r' });
    expect(forgetOld).toHaveBeenCalledTimes(1);
  });
});
