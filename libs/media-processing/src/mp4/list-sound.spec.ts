import { listSound } from './list-sound';
import { words } from './make-box';
import type { TrackHeader } from './read-track';

/** With its version and flags. */
const table = (...numbers: number[]): Buffer => words(0, ...numbers);
const clock = (ticksPerSecond: number): Buffer => table(0, 0, ticksPerSecond, 0);
const named = (before: number, name: string): Buffer => Buffer.concat([Buffer.alloc(before), Buffer.from(name)]);
const USUAL_RATE = 0x10000;

/** Three packets, of which the first primes the decoder and the last is heard in part. */
const PLAIN: Readonly<Record<string, Buffer>> = {
  hdlr: named(8, 'soun'),
  mdhd: clock(48_000),
  stsd: Buffer.concat([table(1, 0), Buffer.from('mp4a')]),
  stts: table(1, 3, 1024),
  stsz: table(0, 3, 20, 300, 200),
  stsc: table(1, 1, 3, 1),
  stco: table(1, 48),
  elst: table(1, 1536, 1024, USUAL_RATE),
};

function track(changed: Record<string, Buffer | undefined> = {}): TrackHeader {
  const boxes = Object.entries<Buffer | undefined>({ ...PLAIN, ...changed });
  const tables = new Map(boxes.flatMap(([type, content]) => (content ? [[type, content] as const] : [])));
  return { tables, movieHeader: clock(48_000), fileBytes: 10_000 };
}

describe('listSound', () => {
  const timesOf = (changed?: Record<string, Buffer | undefined>) =>
    listSound(track(changed))?.samples.map(({ pts, ticks }) => [pts, ticks]);

  it('tells what is heard', () => {
    expect(timesOf()).toEqual([
      [0, 1024],
      [1024, 512],
    ]);
  });

  it('leaves out what an edit ends before', () => {
    expect(timesOf({ elst: table(1, 1024, 1024, USUAL_RATE) })).toEqual([[0, 1024]]);
  });

  it('keeps a packet that is heard from its midst on', () => {
    expect(timesOf({ elst: table(1, 3072, 512, USUAL_RATE) })).toEqual([
      [-512, 1024],
      [512, 1024],
      [1536, 1024],
    ]);
  });

  it('takes everything without edits', () => {
    expect(timesOf({ elst: undefined })?.map(([pts]) => pts)).toEqual([0, 1024, 2048]);
  });

  it.each<[string, Record<string, Buffer>]>([
    ['a delay', { elst: table(2, 480, 0xffffffff, USUAL_RATE, 1536, 1024, USUAL_RATE) }],
    ['silence alone', { elst: table(1, 480, 0xffffffff, USUAL_RATE) }],
    ['a slower edit', { elst: table(1, 1536, 1024, 0x8000) }],
    ['an edit that is cut off', { elst: table(1, 1536) }],
    ['a picture', { hdlr: named(8, 'vide') }],
    ['times of too few packets', { stts: table(1, 2, 1024) }],
  ])('leaves %s to another reader', (_, changed) => {
    expect(listSound(track(changed))).toBeNull();
  });
});
