/** A program to run: no shell, no standard input, in a process group of its own. */
export interface ProcessRequest {
  /** A path, or a name to look up on PATH. */
  readonly program: string;
  readonly args: readonly string[];
  /** Variables beside those of this process. */
  readonly env?: Readonly<Record<string, string>> | undefined;
  /** Ends the group politely: SIGTERM, then SIGKILL once `killGraceMs` have passed. */
  readonly signal?: AbortSignal | undefined;
  /** Ends the group at once with SIGKILL. */
  readonly killSignal?: AbortSignal | undefined;
  /** Milliseconds between SIGTERM and SIGKILL; `DEFAULT_KILL_GRACE_MS` if left out. */
  readonly killGraceMs?: number | undefined;
  /** Called with each line of standard output as it arrives, without its end; blank lines are dropped. */
  readonly onStdoutLine?: ((line: string) => void) | undefined;
}

/** How a process ended. Exactly one of `exitCode`, `exitSignal` and `startError` is set once it was started or tried. */
export interface ProcessResult {
  readonly exitCode: number | null;
  /** The signal that ended it, whoever sent it. */
  readonly exitSignal: NodeJS.Signals | null;
  /** Why the program could not even be started. */
  readonly startError: Error | null;
  /** The reason of the abort signal that first asked it to end; null if nobody did. */
  readonly stop: { readonly reason: unknown } | null;
  /** The last lines of standard error, oldest first. */
  readonly stderrTail: readonly string[];
}

/** A cancelled composition has to be dead within five seconds, so the grace leaves room for the news to travel. */
export const DEFAULT_KILL_GRACE_MS = 3_000;

/** Runs programs. Their failure is a value; `run` rejects only if a callback of the request throws. */
export abstract class ProcessRunner {
  abstract run(request: ProcessRequest): Promise<ProcessResult>;
}
