export interface FetchRequest {
  /** As the user wrote it. */
  readonly url: string;
  /** Destination of the file; its folder must exist. An existing file is replaced once the download is complete. */
  readonly destinationPath: string;
  readonly signal: AbortSignal;
}

export interface FetchedMedia {
  /** Of the bytes, in lower-case hex. */
  readonly sha256: string;
  readonly sizeBytes: number;
  /** As claimed by the server; not to be trusted. */
  readonly contentType: string | null;
  /** For `fetchIfChanged`; absent if the server sends no strong one. */
  readonly etag?: string;
}

/** Downloads users' media to the local disk. Also the injection token. */
export abstract class MediaFetcher {
  /**
   * Leaves nothing behind if it fails.
   *
   * @throws Fault DOWNLOAD_ERROR if anything is wrong with the URL, its server or the transfer; the reason of `signal`
   * if that was aborted.
   */
  abstract fetch(request: FetchRequest): Promise<FetchedMedia>;

  /**
   * Like `fetch`, but null, with nothing written, if the server says that the file is still identical to the one that
   * came with `etag` from the same URL.
   */
  abstract fetchIfChanged(request: FetchRequest, etag: string): Promise<FetchedMedia | null>;
}
