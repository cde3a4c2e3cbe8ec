import { endless, readAtMost } from './fixtures/hostile-boxes';
import { inMemory } from './in-memory';
import { makeBox, words } from './make-box';
import { sampleTables } from './sample-tables';

const SIZES = makeBox('stsz', words(0, 0, 1, 100));
const TIMES = makeBox('stts', words(0, 1, 1, 512));

const tablesIn = (...boxes: readonly Buffer[]) => {
  const track = Buffer.concat(boxes);
  return sampleTables(inMemory(track), { from: 0, to: track.length });
};

it('finds the tables of a track, however deep they lie', async () => {
  const media = makeBox('mdia', makeBox('minf', makeBox('smhd'), makeBox('stbl', TIMES, SIZES)));
  expect([...((await tablesIn(makeBox('tkhd'), media)) ?? [])]).toEqual([
    ['stts', words(0, 1, 1, 512)],
    ['stsz', words(0, 0, 1, 100)],
  ]);
});

it.each([
  ['there twice', makeBox('stbl', SIZES, SIZES)],
  ['longer than the box around it', makeBox('stbl', endless('stsz'))],
  ['in a box that is longer than the one around it', makeBox('mdia', endless('stbl'))],
])('reads nothing where a table is %s', async (_, media) => {
  expect(await tablesIn(media, TIMES)).toBeNull();
});

it('reads no part twice, however boxes overlap', async () => {
  // Each of these says to hold all that follow it: without a limit they would be read 2 ** 40 times.
  const track = Buffer.concat(Array.from({ length: 40 }, () => makeBox('edts', endless('edts'))));
  expect(await sampleTables(readAtMost(100, track), { from: 0, to: track.length })).toBeNull();
});
