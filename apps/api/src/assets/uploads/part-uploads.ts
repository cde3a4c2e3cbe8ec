import { join } from 'node:path';
import {
  AssetStore,
  MAX_PARTS,
  uploadParts,
  uploadPrefix,
  UploadStore,
  usualPartBytes,
  type Asset,
  type AssetUpload,
} from '@app/assets';
import { Fault } from '@app/contracts';
import { SETTINGS, type Settings } from '@app/config';
import {
  ObjectMissing,
  ObjectStore,
  requireFreeSpace,
  saveStream,
  ScratchSpace,
  throwStorageReadFault,
} from '@app/storage';
import { Inject, Injectable } from '@nestjs/common';
import { conflict, invalidRequest, notFound } from '../../http/api-error';
import type { Caller } from '../../http/caller';
import { BoundedIdentifier } from '../bounded-identifier';
import { cleanFilename } from '../receive/clean-filename';
import { fileTooLarge } from '../receive/upload-refusals';
import { refuseUnusable } from '../unprocessable-media';
import { joinObjects } from './join-objects';
import type { UploadRequestDto } from './upload.dto';
import { wrongParts } from './wrong-parts';

/** Turns files that are uploaded in parts, directly to the object store, into assets. */
@Injectable()
export class PartUploads {
  constructor(
    private readonly uploads: UploadStore,
    private readonly assets: AssetStore,
    private readonly identifier: BoundedIdentifier,
    private readonly objects: ObjectStore,
    private readonly scratch: ScratchSpace,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  begin({ filename, size, sha256, part_size }: UploadRequestDto, { ownerId }: Caller): Promise<AssetUpload> {
    const { mediaMaxBytes, assetUploadSeconds } = this.settings;
    if (size > mediaMaxBytes) throw fileTooLarge(mediaMaxBytes);
    const partBytes = part_size ?? usualPartBytes(size);
    if (Math.ceil(size / partBytes) > MAX_PARTS) {
      const least = Math.ceil(size / MAX_PARTS);
      throw invalidRequest([
        { path: 'part_size', message: `part_size must be at least ${least}: a file has at most ${MAX_PARTS} parts.` },
      ]);
    }
    return this.uploads.begin({
      ownerId,
      filename: cleanFilename(filename),
      sizeBytes: size,
      partBytes,
      sha256: sha256 ?? null,
      expiresAt: new Date(Date.now() + assetUploadSeconds * 1000),
    });
  }

  /**
   * Assembles the parts into an asset. Idempotent.
   *
   * @throws ApiError if the upload does not exist, parts are missing, or the file is not usable
   */
  async complete(id: string, { sees }: Caller): Promise<Asset> {
    const upload = await this.uploads.find(id, sees);
    const made = (): Promise<Asset | null> => this.assets.find(id, sees);
    if (!upload) return (await made()) ?? noSuchUpload(id);
    const asset = await this.assemble(upload).catch(async (error: unknown) => {
      // Parts may be missing because the asset already exists: made by a concurrent request, or by one that failed
      // while deleting them.
      const earlier = await made();
      if (earlier) return earlier;
      if (error instanceof ObjectMissing && !(await this.uploads.find(id, sees))) noSuchUpload(id);
      throw error;
    });
    await this.uploads.remove(upload);
    return asset;
  }

  async abort(id: string, { sees }: Caller): Promise<void> {
    await this.uploads.remove((await this.uploads.find(id, sees)) ?? noSuchUpload(id));
  }

  /** Goes through this machine's disk, like every upload: only usable files become assets. */
  private async assemble({ id, ownerId, filename, sha256: announced, ...upload }: AssetUpload): Promise<Asset> {
    const sizeBytes = Number(upload.sizeBytes);
    const parts = uploadParts({ id, sizeBytes, partBytes: Number(upload.partBytes) });
    const wrong = await wrongParts(parts, this.objects.list(uploadPrefix(id)));
    if (wrong.length > 0) throw conflict(`These parts have not been received completely: ${wrong.join(', ')}.`);
    return this.scratch.use(async (folder) => {
      const path = join(folder, 'upload');
      await requireFreeSpace(folder, sizeBytes);
      const bytes = joinObjects(this.objects, parts);
      const saved = await saveStream(bytes, { path, throwDiskFault: throwStorageReadFault });
      if (announced !== null && saved.sha256 !== announced) await refuseUnusable(filename, otherBytes(saved.sha256));
      const identified = await refuseUnusable(filename, this.identifier.identify({ path, filename }));
      return this.assets.create({ ...saved, ...identified, id, path, ownerId, filename });
    });
  }
}

function otherBytes(sha256: string): Promise<never> {
  const message = `The uploaded file has the SHA-256 ${sha256}, not the announced one. Send the parts again.`;
  return Promise.reject(new Fault({ code: 'INVALID_MEDIA', blame: 'user', retryable: false, message }));
}

function noSuchUpload(id: string): never {
  throw notFound(`There is no upload ${id}, or it has expired.`);
}
