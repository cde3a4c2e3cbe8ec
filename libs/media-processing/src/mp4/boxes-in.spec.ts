import { boxesAt, boxesIn, type Box } from './boxes-in';
import { endless, readAtMost } from './fixtures/hostile-boxes';
import { inMemory } from './in-memory';
import { makeBox } from './make-box';

async function all(boxes: AsyncIterable<Box>): Promise<Box[]> {
  const found: Box[] = [];
  for await (const box of boxes) found.push(box);
  return found;
}

it('finds boxes at the end of a path, in the order of the file', async () => {
  const [one, other] = ['free', 'mdia'].map((type) => makeBox('trak', makeBox(type, makeBox('minf')), makeBox('mdia')));
  const file = Buffer.concat([makeBox('ftyp'), makeBox('moov', one ?? Buffer.of(), other ?? Buffer.of())]);
  const boxes = await all(boxesAt(inMemory(file), { from: 0, to: file.length }, ['moov', 'trak', 'mdia']));
  expect(boxes.map(({ firstByte, bytes }) => [firstByte, bytes])).toEqual([
    [40, 8],
    [56, 16],
    [72, 8],
  ]);
});

it('says how long a box is by its own account, also where the file ends before', async () => {
  const file = endless('mdat');
  const [box] = await all(boxesIn(inMemory(file), { from: 0, to: file.length }));
  expect(box).toEqual({ type: 'mdat', firstByte: 0, bytes: 0xff_ff_ff_ff, contentByte: 8 });
});

it('ends a box at a path with the one around it, and looks for nothing beyond', async () => {
  const file = makeBox('moov', ...Array.from({ length: 100 }, () => makeBox('trak', endless('mdia'))));
  const within = { from: 0, to: file.length };
  expect(await all(boxesAt(readAtMost(300, file), within, ['moov', 'trak', 'mdia', 'minf']))).toEqual([]);
  const media = await all(boxesAt(inMemory(file), within, ['moov', 'trak', 'mdia']));
  expect(media.map(({ bytes }) => bytes)).toEqual(Array<number>(100).fill(8));
});
