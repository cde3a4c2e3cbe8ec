/** How much a server that sends media may ask of us. */
export interface FetchLimits {
  /** Of the body. */
  readonly maxBytes: number;
  /** Per connection: TCP and TLS. */
  readonly connectTimeoutMs: number;
  /** From the request to the end of the response's headers, for each redirect anew. */
  readonly headersTimeoutMs: number;
  /** For all of it: names, redirects and body. */
  readonly totalTimeoutMs: number;
  /** The slowest a body may come, on average over each `throughputWindowMs`. Ends a server that drips. */
  readonly minBytesPerSecond: number;
  readonly throughputWindowMs: number;
}
