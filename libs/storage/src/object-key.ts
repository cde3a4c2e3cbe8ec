/** S3 allows 1024 bytes; keys are ASCII, so that is also characters. */
const MAX_KEY_LENGTH = 1024;

// No segment starts with a dot: that excludes `.` and `..`, and reserves hidden names for the drivers. Filenames are
// limited to 255 bytes.
const SEGMENT = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,254}$/;

/**
 * Whether `key` may name an object: segments of `[A-Za-z0-9._-]` joined by single slashes, none empty or starting
 * with a dot or longer than 255 characters; at most 1024 characters in all.
 */
export function isObjectKey(key: string): boolean {
  return key.length <= MAX_KEY_LENGTH && key.split('/').every((segment) => SEGMENT.test(segment));
}

/** @throws RangeError if `key` is not a valid key. Keys never come from users, so an invalid one is a bug. */
export function requireObjectKey(key: string): void {
  if (!isObjectKey(key)) throw new RangeError(`Not an object key: ${JSON.stringify(key)}`);
}

/**
 * A prefix is a whole folder: a key followed by a slash. So `work/1/` cannot match objects of `work/10/`, and an empty
 * prefix cannot match everything.
 *
 * @throws RangeError if `prefix` is not valid.
 */
export function requireKeyPrefix(prefix: string): void {
  if (!prefix.endsWith('/') || !isObjectKey(prefix.slice(0, -1))) {
    throw new RangeError(`Not a key prefix: ${JSON.stringify(prefix)}`);
  }
}
