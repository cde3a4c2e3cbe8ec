import { join } from 'node:path';
import { assetIdOf, AssetResolver } from '@app/assets';
import { Fault } from '@app/contracts';
import { LocalCopies, MediaFetcher, ObjectMissing, ScratchSpace } from '@app/storage';
import { Injectable } from '@nestjs/common';

export interface FileRequest {
  /** `http://`, `https://`, `s3://` or `asset://`. */
  readonly url: string;
  /** Path of the field in the request, for faults: `clips.0`. */
  readonly field: string;
  /** Whose assets may be used. */
  readonly ownerId: string | null;
  readonly signal: AbortSignal;
}

/** A file that a request refers to, on this machine's disk. Read-only. */
export interface UserFile {
  readonly path: string;
  /** Of its bytes, in lower-case hex. */
  readonly sha256: string;
  readonly sizeBytes: number;
  /** Key in the object store, if it is there already; else null. */
  readonly key: string | null;
}

/** The files that requests refer to, wherever they come from. */
@Injectable()
export class UserFiles {
  constructor(
    private readonly fetcher: MediaFetcher,
    private readonly assets: AssetResolver,
    private readonly copies: LocalCopies,
    private readonly scratch: ScratchSpace,
  ) {}

  /**
   * Lends a file to `work`; a downloaded one is deleted afterwards.
   *
   * @throws Fault about the field that refers to the file, also if `work` throws one that blames the user or the
   * destination
   */
  async use<T>(request: FileRequest, work: (file: UserFile) => Promise<T>): Promise<T> {
    const id = assetIdOf(request.url);
    try {
      return await (id === null ? this.fetch(request, work) : this.lendAsset(id, request, work));
    } catch (error) {
      throw error instanceof Fault && error.blame !== 'infrastructure' ? error.about(request.field) : error;
    }
  }

  private fetch<T>({ url, signal }: FileRequest, work: (file: UserFile) => Promise<T>): Promise<T> {
    return this.scratch.use(async (folder) => {
      const path = join(folder, 'source');
      const { sha256, sizeBytes } = await this.fetcher.fetch({ url, destinationPath: path, signal });
      return work({ path, sha256, sizeBytes, key: null });
    });
  }

  private async lendAsset<T>(id: string, request: FileRequest, work: (file: UserFile) => Promise<T>): Promise<T> {
    const asset = (await this.assets.resolve([id], request.ownerId)).get(id);
    if (!asset) throw goneAsset(id);
    const { sha256, sizeBytes, key } = asset;
    const copy = await this.copies.obtain(key).catch((error: unknown) => {
      // The store has lost the file, but the row exists: to the user it is the same.
      throw error instanceof ObjectMissing ? goneAsset(id) : error;
    });
    try {
      return await work({ path: copy.path, sha256, sizeBytes, key });
    } finally {
      copy.release();
    }
  }
}

function goneAsset(id: string): Fault {
  return new Fault({
    code: 'DOWNLOAD_ERROR',
    blame: 'user',
    retryable: false,
    message: `There is no asset ${id} any more. Upload the file again and compose anew.`,
  });
}
