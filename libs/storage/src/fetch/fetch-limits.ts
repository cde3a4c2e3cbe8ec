/** Limits for a server that media is fetched from. */
export interface FetchLimits {
  /** Of the body. */
  readonly maxBytes: number;
  /** Per connection: TCP and TLS. */
  readonly connectTimeoutMs: number;
  /** From the request to the end of the response's headers, for each redirect anew. */
  readonly headersTimeoutMs: number;
  /** For the whole fetch: DNS, redirects and body. */
  readonly totalTimeoutMs: number;
  /** Minimum throughput of a body, averaged over each `throughputWindowMs`. Cuts off servers that drip-feed. */
  readonly minBytesPerSecond: number;
  readonly throughputWindowMs: number;
}
