import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AssetResolver, type ResolvedAsset } from '@app/assets';
import { Fault } from '@app/contracts';
import { LocalCopies, MediaFetcher, ScratchSpace, type FetchedMedia, type FetchRequest } from '@app/storage';
import { MemoryObjectStore } from '@app/testing';
import { UserFiles, type FileRequest } from '../../../libs/compositions/src/rendering/fetching/user-files';
import { scratchDirectory, type ScratchDirectory } from '../storage/scratch-directory';

const ID = '6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10';
const ASSET: ResolvedAsset = { id: ID, kind: 'video', sha256: 'abc', sizeBytes: 5, key: 'assets/abc' };
const LINK = 'https://media.example/a.mp4';

/** Everything on the internet is the word "fetched". */
class OneWordFetcher extends MediaFetcher {
  override async fetch({ destinationPath }: FetchRequest): Promise<FetchedMedia> {
    await writeFile(destinationPath, 'fetched');
    return { sha256: 'def', sizeBytes: 7, contentType: null };
  }

  override fetchIfChanged(request: FetchRequest): Promise<FetchedMedia> {
    return this.fetch(request);
  }
}

/** Anna has one asset, and nobody else has any. */
class AnnasAsset extends AssetResolver {
  override resolve(ids: readonly string[], ownerId: string | null): Promise<ReadonlyMap<string, ResolvedAsset>> {
    return Promise.resolve(new Map(ids.includes(ID) && ownerId === 'anna' ? [[ID, ASSET]] : []));
  }
}

describe('UserFiles', () => {
  let directory: ScratchDirectory;
  let scratch: string;
  let files: UserFiles;
  let store: MemoryObjectStore;

  beforeEach(async () => {
    directory = await scratchDirectory();
    scratch = join(directory.path, 'scratch');
    store = new MemoryObjectStore();
    await store.put(ASSET.key, Buffer.from('asset'));
    const copies = new LocalCopies({ store, directory: join(directory.path, 'copies'), budgetBytes: 1000 });
    files = new UserFiles(new OneWordFetcher(), new AnnasAsset(), copies, new ScratchSpace(scratch));
  });
  afterEach(() => directory.remove());

  const use = (url: string, ownerId: string | null = 'anna'): Promise<object> => {
    const request: FileRequest = { url, field: 'clips.3', ownerId, signal: new AbortController().signal };
    return files.use(request, async ({ path, ...file }) => ({ ...file, content: await readFile(path, 'utf8') }));
  };

  it('fetches what lies elsewhere, and keeps nothing of it', async () => {
    expect(await use(LINK)).toEqual({ sha256: 'def', sizeBytes: 7, key: null, content: 'fetched' });
    expect(await readdir(scratch)).toEqual([]);
  });

  it('lends an asset from the store', async () => {
    const { sha256, sizeBytes, key } = ASSET;
    expect(await use(`asset://${ID.toUpperCase()}`)).toEqual({ sha256, sizeBytes, key, content: 'asset' });
  });

  it('has no asset of somebody else', async () => {
    for (const ownerId of ['bert', null]) {
      await expect(use(`asset://${ID}`, ownerId)).rejects.toMatchObject({
        code: 'DOWNLOAD_ERROR',
        blame: 'user',
        retryable: false,
        asset: 'clips.3',
      });
    }
  });

  it('says of an asset that the store has lost that it has to be uploaded again', async () => {
    await store.delete(ASSET.key);
    const message = `clips.3: There is no asset ${ID} any more. Upload the file again and compose anew.`;
    await expect(use(`asset://${ID}`)).rejects.toMatchObject({ code: 'DOWNLOAD_ERROR', asset: 'clips.3', message });
  });

  it.each([LINK, `asset://${ID}`])('says of which part of the request a user is to blame: %s', async (url) => {
    const request: FileRequest = { url, field: 'clips.3', ownerId: 'anna', signal: new AbortController().signal };
    const broken = new Fault({ code: 'INVALID_MEDIA', blame: 'user', retryable: false, message: 'It is broken.' });
    const rejected = files.use(request, () => Promise.reject(broken));
    await expect(rejected).rejects.toMatchObject({ asset: 'clips.3', message: 'clips.3: It is broken.' });
  });
});
