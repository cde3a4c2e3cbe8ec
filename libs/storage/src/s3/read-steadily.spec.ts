import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { readSteadily, type OpenFrom } from './read-steadily';

const FILM = 'a film of several reels';

/** The film from a place on, breaking off after so many bytes. */
function broken(firstByte: number, bytes: number): Readable {
  return Readable.from(
    (async function* () {
      if (bytes > 0) yield await Promise.resolve(Buffer.from(FILM.slice(firstByte, firstByte + bytes)));
      throw new Error('aborted');
    })(),
    { objectMode: false },
  );
}

const whole = (firstByte: number): Readable =>
  Readable.from([Buffer.from(FILM.slice(firstByte))], { objectMode: false });

describe('readSteadily', () => {
  it('goes on from where the connection broke off', async () => {
    const openFrom = jest.fn<ReturnType<OpenFrom>, Parameters<OpenFrom>>((firstByte) =>
      Promise.resolve(firstByte < 9 ? broken(firstByte, 4) : whole(firstByte)),
    );
    expect(await text(readSteadily(broken(0, 3), openFrom))).toBe(FILM);
    expect(openFrom.mock.calls).toEqual([[3], [7], [11]]);
  });

  it('gives up where it gets no further', async () => {
    const openFrom = jest.fn<ReturnType<OpenFrom>, Parameters<OpenFrom>>((firstByte) =>
      Promise.resolve(broken(firstByte, 0)),
    );
    await expect(text(readSteadily(broken(0, 3), openFrom))).rejects.toThrow('aborted');
    expect(openFrom).toHaveBeenCalledTimes(3);
  });

  it('closes what it was given, even where nobody reads', async () => {
    const first = whole(0);
    const steady = readSteadily(first, () => Promise.reject(new Error('not asked for')));
    steady.destroy();
    await new Promise((resolve) => first.once('close', resolve));
    expect(first.destroyed).toBe(true);
  });
});
