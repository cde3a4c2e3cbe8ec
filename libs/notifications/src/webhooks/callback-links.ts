/** What a callback is sent is fixed, links and all, and may arrive this much later: see the queue `webhook`. */
const RETRY_SECONDS = 24 * 3600;
/** S3 signs for no longer: https://docs.aws.amazon.com/AmazonS3/latest/userguide/ShareObjectPreSignedURL.html */
const MAX_LIFETIME_SECONDS = 7 * 24 * 3600;

/** Lifetime of a link in a callback that is to be good for `downloadUrlSeconds` after the last try to deliver it. */
export function callbackLinkSeconds(downloadUrlSeconds: number): number {
  return Math.min(MAX_LIFETIME_SECONDS, RETRY_SECONDS + downloadUrlSeconds);
}

/**
 * A link of the object store as a client can follow it.
 *
 * @param url absolute, or from the root of the API
 * @param base root of the API as the client reaches it, with its slash at the end
 */
export function callbackLink(url: string, base: string): string {
  return new URL(url.replace(/^\//, ''), base).href;
}
