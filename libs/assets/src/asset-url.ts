const ASSET_URL = /^asset:\/\/(?<id>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

/** The address by which a request names an asset. */
export function assetUrl(id: string): string {
  return `asset://${id}`;
}

/** The id that an address of the form `asset://<uuid>` holds, in lower case; null for every other address. */
export function assetIdOf(url: string): string | null {
  return ASSET_URL.exec(url)?.groups?.id?.toLowerCase() ?? null;
}
