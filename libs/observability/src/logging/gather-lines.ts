import type { DestinationStream } from 'pino';

/** `pino.destination` writes 16 KiB at once, and wants this to be less. Each write wakes a thread, whatever its size. */
export const GATHERED_BYTES = 15 * 1024;
/** How long a line waits for others. */
const GATHERED_MS = 50;
const WARNING = 40;

/** Of `pino.destination`, which writes by itself what has become long enough, and all there is when the process ends. */
export interface Output {
  write(line: string): unknown;
  /** Begins to write, unless that is under way already. */
  flush(): void;
  flushSync(): void;
  /** When what was under way has been written. */
  on(event: 'drain', listener: () => void): unknown;
}

/** Takes lines of pino's. */
interface Gatherer extends DestinationStream {
  /** That of the line which is being written: pino sets it. */
  lastLevel: number;
  flushSync(): void;
}

/** Many lines in one write: each costs as much as a line. Warnings and what is worse do not wait. */
export function gatherLines(output: Output): Gatherer {
  let isAsked = false;
  let timer: NodeJS.Timeout | null = null;
  const flush = (): void => {
    if (timer) clearTimeout(timer);
    timer = null;
    isAsked = true;
    output.flush();
  };
  output.on('drain', () => {
    if (!isAsked) return;
    isAsked = false;
    output.flush();
  });
  const gatherer: Gatherer = {
    lastLevel: 0,
    write(line) {
      output.write(line);
      if (this.lastLevel >= WARNING) flush();
      else timer ??= setTimeout(flush, GATHERED_MS).unref();
    },
    flushSync() {
      output.flushSync();
    },
  };
  // Asks pino for the level: https://getpino.io/#/docs/api?id=destinationsymbolforpinometadata
  return Object.assign(gatherer, { [Symbol.for('pino.metadata')]: true });
}
