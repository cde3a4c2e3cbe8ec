/**
 * Makes a URL as clients reach the API: at the configured address, or else at the origin of this request.
 *
 * @param path from the root of the API; a URL that is absolute already stays as it is
 */
export function publicUrl(path: string, { configured, origin }: { configured: string | null; origin: string }): string {
  return path.startsWith('/') ? (configured ?? origin).replace(/\/+$/, '') + path : path;
}
