import { Readable } from 'node:stream';

/** One request for the bytes from `firstByte` on, counted from the start of the wanted range. */
export type OpenFrom = (firstByte: number) => Promise<Readable>;

/** Consecutive failures without a byte in between. */
const MAX_FAILURES = 4;

/**
 * The bytes of `first`; if its connection breaks, resumes from where it stopped, so that a long video is not fetched
 * again for its last second. Does not read ahead of the consumer.
 */
export function readSteadily(first: Readable, openFrom: OpenFrom): Readable {
  const steady = Readable.from(pieces(first, openFrom), { objectMode: false });
  // A generator that was never started does not run its `finally`.
  steady.once('close', () => first.destroy());
  return steady;
}

async function* pieces(first: Readable, openFrom: OpenFrom): AsyncGenerator<Buffer> {
  let position = 0;
  let failures = 0;
  for (let body = first; ; body = await openFrom(position)) {
    try {
      for await (const piece of body as AsyncIterable<Buffer>) {
        failures = 0;
        position += piece.length;
        yield piece;
      }
      return;
    } catch (error) {
      failures += 1;
      if (failures === MAX_FAILURES) throw error;
    }
  }
}
