import { Readable } from 'node:stream';

/** One request for the bytes from `firstByte` on, counted from the first that is wanted. */
export type OpenFrom = (firstByte: number) => Promise<Readable>;

/** In a row, without a byte in between. */
const MAX_FAILURES = 4;

/**
 * The bytes of `first`, and where its connection breaks off the rest from where it stopped: a film is not fetched anew for
 * its last second. Nothing is read ahead of who reads.
 */
export function readSteadily(first: Readable, openFrom: OpenFrom): Readable {
  const steady = Readable.from(pieces(first, openFrom), { objectMode: false });
  // A generator that was never begun does not get to close what it was given.
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
