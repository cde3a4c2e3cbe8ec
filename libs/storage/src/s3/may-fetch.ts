import type { S3Location } from './s3-url';

export interface S3Reach {
  /** `bucket` or `bucket/folder/` entries. */
  readonly buckets: readonly string[];
  /** Where this service stores its own objects; null: not in a bucket. */
  readonly own: { readonly bucket: string; readonly prefix: string } | null;
}

/**
 * Whether users may use an object as a source. Never one of this service's own, whatever is allowed: they include other
 * users' files. To S3 a key is only a name; but some S3-compatible servers, and proxies in front of them, treat it as a
 * path, in which `..` would escape from an allowed folder.
 */
export function mayFetch({ bucket, key }: S3Location, { buckets, own }: S3Reach): boolean {
  if (key.split('/').some((part) => part === '.' || part === '..')) return false;
  if (own?.bucket === bucket && key.startsWith(own.prefix)) return false;
  const object = `${bucket}/${key}`;
  return buckets.some((entry) => object.startsWith(entry.endsWith('/') ? entry : `${entry}/`));
}
