import { unusableLink } from './download-faults';
import { parseMediaUrl } from './media-url';

export const MAX_REDIRECTS = 5;

const REDIRECT_STATUSES = new Set([301, 302, 303, 307, 308]);

export function isRedirect(status: number): boolean {
  return REDIRECT_STATUSES.has(status);
}

/**
 * The target of a redirect by `from`.
 *
 * @param visited every URL requested so far, in order, `from` the last
 * @throws Fault if the location is missing, unusable or already visited, or there are too many redirects.
 */
export function redirectTarget(from: URL, visited: readonly URL[], location: string | null): URL {
  if (location === null) throw unusableLink(`${from.hostname} redirects to nowhere. Check the link.`);
  const target = parseMediaUrl(location, from);
  if (visited.some(({ href }) => href === target.href)) {
    throw unusableLink(`${from.hostname} redirects in a circle. Check the link.`);
  }
  if (visited.length > MAX_REDIRECTS) {
    throw unusableLink(`The link leads through more than ${MAX_REDIRECTS} redirects. Give the one at their end.`);
  }
  return target;
}
