// Local: the disk. Faked: the object store.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LocalCopies, ObjectDamaged } from '@app/storage';
import { MemoryObjectStore } from '@app/testing';
import type { RestoreSource } from '../../../libs/compositions/src/cache/restore-source';
import type { NeededInputs } from '../../../libs/compositions/src/rendering/inputs/inputs-of-plan';
import { PlanInputs } from '../../../libs/compositions/src/rendering/inputs/plan-inputs';
import type { SubtitleFonts } from '../../../libs/compositions/src/rendering/inputs/subtitle-fonts';
import { lutKey, rasterKey, scriptKey } from '../../../libs/compositions/src/rendering/object-keys';
import { scratchDirectory, type ScratchDirectory } from '../storage/scratch-directory';

const RENDER_ID = '6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10';
const DRAWN = Buffer.from('as it was drawn');
const ID = createHash('sha256').update(DRAWN).digest('hex');
const NOTHING: NeededInputs = { sourceIds: [], rasterIds: [], lutIds: [], scriptIds: [] };

const KINDS = [
  { name: 'a raster', key: rasterKey(RENDER_ID, ID), needed: { rasterIds: [ID] }, kind: 'rasters' },
  { name: 'a LUT', key: lutKey(RENDER_ID, ID), needed: { lutIds: [ID] }, kind: 'luts' },
  { name: 'a subtitle script', key: scriptKey(RENDER_ID, ID), needed: { scriptIds: [ID] }, kind: 'scripts' },
] as const;

describe('PlanInputs', () => {
  let directory: ScratchDirectory;
  let store: MemoryObjectStore;
  let inputs: PlanInputs;

  beforeEach(async () => {
    directory = await scratchDirectory();
    store = new MemoryObjectStore();
    const copies = new LocalCopies({ store, directory: join(directory.path, 'copies'), budgetBytes: 1000 });
    const fonts = { config: () => Promise.resolve('fonts.conf') } as unknown as SubtitleFonts;
    inputs = new PlanInputs(copies, {} as unknown as RestoreSource, fonts);
  });
  afterEach(() => directory.remove());

  const readAs = (kind: (typeof KINDS)[number]['kind'], needed: Partial<NeededInputs>): Promise<string> =>
    inputs.use(
      {
        renderId: RENDER_ID,
        sources: [],
        needed: { ...NOTHING, ...needed },
        signal: new AbortController().signal,
      },
      (local) => readFile(local[kind]?.get(ID) ?? '', 'utf8'),
    );

  it.each(KINDS)('lend $name that is whole', async ({ key, needed, kind }) => {
    await store.put(key, DRAWN);
    expect(await readAs(kind, needed)).toBe(DRAWN.toString());
  });

  it.each(KINDS)('do not lend $name that is damaged', async ({ key, needed, kind }) => {
    await store.put(key, DRAWN.subarray(0, 4));
    await expect(readAs(kind, needed)).rejects.toThrow(ObjectDamaged);
  });
});
