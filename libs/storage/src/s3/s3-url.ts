export interface S3Location {
  readonly bucket: string;
  readonly key: string;
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html and object-keys.html */
const S3_URL = /^s3:\/\/(?<bucket>[a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/(?<key>[^\p{Cc}\p{Cs}]+)$/u;
const MAX_KEY_BYTES = 1024;

/** Whether a URL starts with `s3://`. */
export function isS3Url(text: string): boolean {
  return text.startsWith('s3://');
}

/** Parses `s3://bucket/key`; the key is taken literally, without unescaping. Null if invalid. */
export function parseS3Url(text: string): S3Location | null {
  const { bucket, key } = S3_URL.exec(text)?.groups ?? {};
  if (bucket === undefined || key === undefined || Buffer.byteLength(key) > MAX_KEY_BYTES) return null;
  return { bucket, key };
}
