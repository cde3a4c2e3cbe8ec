/**
 * Where clients reach the API: the configured address, or else the one that this request came to.
 *
 * @param path from the root of the API; a URL that is absolute already stays as it is
 */
export function publicUrl(path: string, { configured, origin }: { configured: string | null; origin: string }): string {
  return path.startsWith('/') ? (configured ?? origin).replace(/\/+$/, '') + path : path;
}
