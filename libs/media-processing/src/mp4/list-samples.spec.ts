import { listSamples } from './list-samples';
import type { TrackHeader } from './read-track';

const TICKS = 1000;

/** A table with its version and flags, then numbers of 32 bits. */
function table(...numbers: number[]): Buffer {
  const content = Buffer.alloc(4 + numbers.length * 4);
  numbers.forEach((number, index) => content.writeUInt32BE(number, 4 + index * 4));
  return content;
}

const header = (timescale: number): Buffer => table(0, 0, timescale, 0);
const named = (before: number, name: string): Buffer => Buffer.concat([Buffer.alloc(before), Buffer.from(name)]);
/** One edit of the usual rate. */
const edit = (duration: number, mediaTime: number): Buffer => table(1, duration, mediaTime, 0x10000);

/** I, P, B, B, then an I again: decoded two frames ahead, in two chunks with something else between them. */
const PLAIN: Readonly<Record<string, Buffer>> = {
  hdlr: named(8, 'vide'),
  mdhd: header(30 * TICKS),
  stsd: Buffer.concat([table(1, 0), Buffer.from('avc1')]),
  stts: table(1, 5, TICKS),
  ctts: table(4, 1, 2 * TICKS, 1, 4 * TICKS, 2, TICKS, 1, 2 * TICKS),
  stsz: table(0, 5, 900, 300, 100, 90, 800),
  stsc: table(2, 1, 3, 1, 2, 2, 1),
  stco: table(2, 48, 5000),
  stss: table(2, 1, 5),
  elst: edit(167, 2 * TICKS),
};

function track(changed: Record<string, Buffer | undefined> = {}, fileBytes = 10_000): TrackHeader {
  const boxes = Object.entries<Buffer | undefined>({ ...PLAIN, ...changed });
  const tables = new Map(boxes.flatMap(([type, content]) => (content ? [[type, content] as const] : [])));
  return { tables, movieHeader: header(1000), fileBytes };
}

describe('listSamples', () => {
  it('tells of each sample when it is presented and where it lies', () => {
    const list = listSamples(track());
    expect(list?.timeBase).toEqual({ num: 1, den: 30 * TICKS });
    expect(list?.samples).toEqual([
      { pts: 0, ticks: TICKS, isKeyframe: true, position: 48, size: 900 },
      { pts: 3 * TICKS, ticks: TICKS, isKeyframe: false, position: 948, size: 300 },
      { pts: TICKS, ticks: TICKS, isKeyframe: false, position: 1248, size: 100 },
      { pts: 2 * TICKS, ticks: TICKS, isKeyframe: false, position: 5000, size: 90 },
      { pts: 4 * TICKS, ticks: TICKS, isKeyframe: true, position: 5090, size: 800 },
    ]);
  });

  it('leaves times as they are without an edit list', () => {
    const list = listSamples(track({ elst: undefined }));
    expect(list?.samples.map(({ pts }) => pts / TICKS)).toEqual([2, 5, 3, 4, 6]);
  });

  it('takes every sample for a keyframe where nothing says which are', () => {
    const list = listSamples(track({ stss: undefined, ctts: undefined, elst: undefined }));
    expect(list?.samples.map(({ pts, isKeyframe }) => [pts / TICKS, isKeyframe])).toEqual(
      [0, 1, 2, 3, 4].map((time) => [time, true]),
    );
  });

  it.each<[string, Record<string, Buffer>]>([
    ['an edit that cuts off the beginning', { elst: edit(167, 3 * TICKS) }],
    ['an edit that cuts off the end', { elst: edit(133, 2 * TICKS) }],
    ['an edit list that repeats', { elst: table(2, 167, 2 * TICKS, 0x10000, 167, 2 * TICKS, 0x10000) }],
    ['a slower edit', { elst: table(1, 167, 2 * TICKS, 0x8000) }],
    ['times before their decoding', { ctts: table(1, 5, 2 ** 32 - TICKS) }],
    ['times of too few samples', { stts: table(1, 4, TICKS) }],
    ['a table that is cut off', { stsz: table(0, 5, 900, 300) }],
    ['chunks of too many samples', { stsc: table(1, 1, 3, 1) }],
    ['chunks without samples', { stsc: table(2, 1, 3, 1, 2, 0, 1) }],
    ['chunks that go back', { stsc: table(3, 1, 3, 1, 2, 2, 1, 1, 3, 1) }],
    ['a second description', { stsc: table(2, 1, 3, 1, 2, 2, 2) }],
    ['sound', { hdlr: named(8, 'soun') }],
    ['another codec', { stsd: Buffer.concat([table(1, 0), Buffer.from('hvc1')]) }],
    ['groups of samples', { sbgp: table(0) }],
    ['no clock', { mdhd: header(0) }],
  ])('leaves %s to another reader', (_, changed) => {
    expect(listSamples(track(changed))).toBeNull();
  });

  it('leaves samples beyond the end of the file to another reader', () => {
    expect(listSamples(track({}, 5889))).toBeNull();
    expect(listSamples(track({}, 5890))).not.toBeNull();
  });
});
