import type { RenderErrorCode } from './error-codes';

/** Who has to act: the user (a broken file), the other end (a server that is down), our infrastructure, or us. */
export type Blame = 'user' | 'destination' | 'infrastructure' | 'bug';

export interface FaultDetails {
  readonly code: RenderErrorCode;
  readonly blame: Blame;
  /** Whether the same step may succeed when it is simply tried again. */
  readonly retryable: boolean;
  /** A sentence for the user: what is wrong and what can be done. Never a path, a stack or a command line. */
  readonly message: string;
  /** The part of the request that is concerned, as a dotted path: `clips.2`, `audio.music_url`. */
  readonly asset?: string;
  /** Seconds into the asset or the timeline. */
  readonly at?: number;
  /** What went wrong underneath; for the log only. */
  readonly cause?: unknown;
}

/** The one error that steps of a render throw; everything else that is thrown is treated as a bug of ours. */
export class Fault extends Error {
  readonly code: RenderErrorCode;
  readonly blame: Blame;
  readonly retryable: boolean;
  readonly asset: string | undefined;
  readonly at: number | undefined;

  constructor(details: FaultDetails) {
    super(details.message, { cause: details.cause });
    this.name = 'Fault';
    this.code = details.code;
    this.blame = details.blame;
    this.retryable = details.retryable;
    this.asset = details.asset;
    this.at = details.at;
  }

  /** The same fault, said of a part of the request, which the message then names, and of a second of the timeline. */
  about(asset: string, at = this.at): Fault {
    return new Fault({
      code: this.code,
      blame: this.blame,
      retryable: this.retryable,
      message: `${asset}: ${this.message}`,
      asset,
      ...(at === undefined ? {} : { at }),
      cause: this.cause,
    });
  }
}
