import type { S3Location } from './s3-url';

export interface S3Reach {
  /** `bucket` or `bucket/folder/` each. */
  readonly buckets: readonly string[];
  /** Where this service keeps its own objects; null: in no bucket. */
  readonly own: { readonly bucket: string; readonly prefix: string } | null;
}

/**
 * Whether users may have an object for a source. Never one of this service's own, whatever is allowed: those are other
 * users' files as well. To S3 a key is nothing but a name; but some servers that speak it, and proxies before them, take
 * it for a path, on which `..` would lead out of a folder that is allowed.
 */
export function mayFetch({ bucket, key }: S3Location, { buckets, own }: S3Reach): boolean {
  if (key.split('/').some((part) => part === '.' || part === '..')) return false;
  if (own?.bucket === bucket && key.startsWith(own.prefix)) return false;
  const object = `${bucket}/${key}`;
  return buckets.some((entry) => object.startsWith(entry.endsWith('/') ? entry : `${entry}/`));
}
