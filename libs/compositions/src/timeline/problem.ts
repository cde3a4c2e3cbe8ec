/** Something in a request that cannot be done. */
export interface Problem {
  /** Dotted path into the request: `clips.0.end_time`. */
  readonly path: string;
  /** A sentence that says what is wrong and what is allowed. */
  readonly message: string;
}
