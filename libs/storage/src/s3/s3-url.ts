export interface S3Location {
  readonly bucket: string;
  readonly key: string;
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html and object-keys.html */
const S3_URL = /^s3:\/\/(?<bucket>[a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/(?<key>[^\p{Cc}\p{Cs}]+)$/u;
const MAX_KEY_BYTES = 1024;

/** Whether an address begins like one of an object in a bucket. */
export function isS3Url(text: string): boolean {
  return text.startsWith('s3://');
}

/** The object that `s3://bucket/key` names; the key stands there as it is, nothing in it is an escape. Null: it names none. */
export function parseS3Url(text: string): S3Location | null {
  const { bucket, key } = S3_URL.exec(text)?.groups ?? {};
  if (bucket === undefined || key === undefined || Buffer.byteLength(key) > MAX_KEY_BYTES) return null;
  return { bucket, key };
}
