/** Where the bytes of assets lie in the store: once, however many assets they are. */
export const assetKey = (sha256: string): string => `assets/${sha256}`;
