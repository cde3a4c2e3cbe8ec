/** S3 allows 1024 bytes; keys are ASCII, so that is also characters. */
const MAX_KEY_LENGTH = 1024;

// No segment starts with a dot: that excludes `.` and `..` and leaves hidden names to the drivers. 255 is as long as
// a file's name may be.
const SEGMENT = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,254}$/;

/**
 * Whether `key` may name an object: segments of `[A-Za-z0-9._-]` joined by single slashes, none empty or starting
 * with a dot or longer than 255 characters; at most 1024 characters in all.
 */
export function isObjectKey(key: string): boolean {
  return key.length <= MAX_KEY_LENGTH && key.split('/').every((segment) => SEGMENT.test(segment));
}

/** @throws RangeError where `key` is no object key. Keys are composed by us, never by a user: a bad one is a bug. */
export function requireObjectKey(key: string): void {
  if (!isObjectKey(key)) throw new RangeError(`Not an object key: ${JSON.stringify(key)}`);
}

/**
 * A prefix is a whole folder: a key followed by a slash. So `work/1/` cannot take in the objects of `work/10/`, and
 * an empty one cannot take in everything.
 *
 * @throws RangeError where `prefix` is none.
 */
export function requireKeyPrefix(prefix: string): void {
  if (!prefix.endsWith('/') || !isObjectKey(prefix.slice(0, -1))) {
    throw new RangeError(`Not a key prefix: ${JSON.stringify(prefix)}`);
  }
}
