import type { Settings } from '@app/config';
import { LocalObjectStore } from './local/local-object-store';
import type { ObjectStore } from './object-store.port';
import { S3ObjectStore } from './s3/s3-object-store';

/** Separate from the reserve of the scratch space, which may be on another disk. */
const LOCAL_RESERVE_BYTES = 256 * 1024 ** 2;

/** The object store that the settings choose. */
export function newObjectStore(settings: Settings): ObjectStore {
  const { storageDriver, storageLocalDir, s3Bucket, urlSigningSecret: downloadSecret } = settings;
  switch (storageDriver) {
    case 'local':
      return new LocalObjectStore({ directory: storageLocalDir, downloadSecret, reserveBytes: LOCAL_RESERVE_BYTES });
    case 's3':
      if (s3Bucket === null) throw new TypeError('STORAGE_DRIVER=s3 without S3_BUCKET: refused when settings are read');
      return new S3ObjectStore({
        connection: settings,
        bucket: s3Bucket,
        keyPrefix: settings.s3KeyPrefix,
        publicEndpoint: settings.s3PublicEndpoint,
        presigns: settings.s3PresignedUrls,
        downloadSecret,
      });
  }
}
