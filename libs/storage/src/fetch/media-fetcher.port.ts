export interface FetchRequest {
  /** As the user wrote it. */
  readonly url: string;
  /** Where the file is to lie; its folder has to exist. What lies there is replaced once all has arrived. */
  readonly destinationPath: string;
  readonly signal: AbortSignal;
}

export interface FetchedMedia {
  /** Of the bytes, in lower-case hex. */
  readonly sha256: string;
  readonly sizeBytes: number;
  /** What the server says it is, which need not be what it is. */
  readonly contentType: string | null;
  /** With it `fetchIfChanged` can ask for what has changed since; absent where the server gives none to rely on. */
  readonly etag?: string;
}

/** Brings a user's media to the local disk. Also the injection token. */
export abstract class MediaFetcher {
  /**
   * Nothing is left behind where it fails.
   *
   * @throws Fault DOWNLOAD_ERROR, for whatever may be wrong with the URL, its server or the transfer; the reason of
   * `signal` where that was aborted.
   */
  abstract fetch(request: FetchRequest): Promise<FetchedMedia>;

  /**
   * Like `fetch`, unless the server says that its file is still, byte for byte, the one that came with `etag` from the
   * same URL: then null, and nothing is written.
   */
  abstract fetchIfChanged(request: FetchRequest, etag: string): Promise<FetchedMedia | null>;
}
