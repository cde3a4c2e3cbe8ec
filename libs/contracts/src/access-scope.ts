/** What a key may be used for. `admin` includes the others, and everyone's things. */
export const ACCESS_SCOPES = ['public', 'internal', 'admin'] as const;
export type AccessScope = (typeof ACCESS_SCOPES)[number];

export function isAccessScope(text: string): text is AccessScope {
  return ACCESS_SCOPES.some((scope) => scope === text);
}
