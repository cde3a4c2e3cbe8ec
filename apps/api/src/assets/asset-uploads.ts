import { join } from 'node:path';
import { AssetStore, type Asset } from '@app/assets';
import { SETTINGS, type Settings } from '@app/config';
import { requireFreeSpace, ScratchSpace } from '@app/storage';
import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import type { Caller } from '../http/caller';
import { BoundedIdentifier } from './bounded-identifier';
import { receiveUpload } from './receive/receive-upload';
import { refuseUnusable } from './unprocessable-media';

/** Turns uploaded files into assets. */
@Injectable()
export class AssetUploads {
  constructor(
    private readonly assets: AssetStore,
    private readonly identifier: BoundedIdentifier,
    private readonly scratch: ScratchSpace,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** The file goes through this machine's disk: only usable files get into the store. */
  receive(request: Request, { ownerId }: Caller): Promise<Asset> {
    return this.scratch.use(async (folder) => {
      const path = join(folder, 'upload');
      await requireFreeSpace(folder, Number(request.headers['content-length'] ?? 0));
      const received = await receiveUpload(request, { path, maxBytes: this.settings.mediaMaxBytes });
      const { filename } = received;
      const identified = await refuseUnusable(filename, this.identifier.identify({ path, filename }));
      return this.assets.create({ ...received, ...identified, path, ownerId });
    });
  }
}
