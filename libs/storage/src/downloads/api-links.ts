import { requireObjectKey } from '../object-key';
import type { DownloadLinkOptions, UploadLinkOptions } from '../object-store.port';
import { uploadLink } from '../uploads/upload-link';
import { downloadLink } from './download-link';
import { folderLink } from './folder-link';
import { RecentLinks } from './recent-links';

/** Links to files that the API itself serves, relative to its root. The server needs the same secret. */
export class ApiLinks {
  private readonly recent = new RecentLinks();

  constructor(private readonly secret: string) {}

  /** @throws RangeError for a bad key */
  download(key: string, { filename, expiresInSeconds }: DownloadLinkOptions): string {
    const expiresAtSeconds = endOf(expiresInSeconds);
    return this.recent.of(`${expiresAtSeconds} ${key} ${filename}`, () => {
      requireObjectKey(key);
      return downloadLink({ key, filename, expiresAtSeconds, secret: this.secret });
    });
  }

  /** @throws RangeError for a bad prefix */
  folder(prefix: string, { expiresInSeconds }: Pick<DownloadLinkOptions, 'expiresInSeconds'>): string {
    const expiresAtSeconds = endOf(expiresInSeconds);
    return this.recent.of(`${expiresAtSeconds} ${prefix}`, () =>
      folderLink({ prefix, expiresAtSeconds, secret: this.secret }),
    );
  }

  /** @throws RangeError for a bad key */
  upload(key: string, { sizeBytes, expiresInSeconds }: UploadLinkOptions): string {
    requireObjectKey(key);
    return uploadLink({ key, sizeBytes, expiresAtSeconds: endOf(expiresInSeconds), secret: this.secret });
  }
}

function endOf(expiresInSeconds: number): number {
  return Math.floor(Date.now() / 1000) + expiresInSeconds;
}
