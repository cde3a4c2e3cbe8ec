// What the world sends: a row is a kind of source. Each shows a card for a second that says which way up it is, what its
// colours are, and when it is half past. The number in a name is that of the trouble in the catalogue it stands for.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CompositionBody, MetadataBody } from '../stack/api-client';
import { decodeErrors, presentationTimes, type Colour } from '../stack/look-at-video';
import { startStack, type Stack } from '../stack/start-stack';
import { readCards, type CardReading } from './read-card';
import { CLOCKS } from './rows/clocks';
import { CONTAINERS } from './rows/containers';
import { PICTURES } from './rows/pictures';
import { SOUNDS } from './rows/sounds';
import type { SourceRow } from './source-row';
import { CELLS } from './test-card';

const FILM = { width: 320, height: 180, rate: 30 } as const;
const COLOURS = CELLS.slice(0, -1).map((hex): Colour => [rgb(hex, 16), rgb(hex, 8), rgb(hex, 0)]);
/** When a plain card flashes. */
const FLASH_FRAME = 15;

let stack: Stack;
beforeAll(async () => {
  stack = await startStack({ workers: 1 });
});
afterAll(() => stack.stop());

describe.each([
  ['pictures', PICTURES],
  ['clocks', CLOCKS],
  ['sounds', SOUNDS],
  ['containers', CONTAINERS],
])('a film of %s', (title, rows) => {
  let composition: CompositionBody;
  let metadata: MetadataBody;
  let readings: CardReading[];
  let complaints: string;
  let frames: number;

  beforeAll(async () => {
    const urls: string[] = [];
    for (const [index, row] of rows.entries()) urls.push(await makeSource(`${title}-${index}.${row.extension}`, row));
    const id = await stack.api.compose({
      title,
      clips: rows.map(({ clip }, index) => ({
        video_url: urls[index],
        start_time: index,
        end_time: index + 1,
        ...clip,
      })),
      output: { width: FILM.width, height: FILM.height, fps: FILM.rate, quality: 'high' },
    });
    composition = await stack.api.completed(id);
    metadata = (await stack.api.call<MetadataBody>('GET', `/api/v1/compositions/${id}/metadata`)).body;
    const path = join(stack.folder, `${title}.mp4`);
    await stack.api.download(id, path);
    complaints = await decodeErrors(path);
    frames = (await presentationTimes(path)).length;
    readings = await readCards({ path, ...FILM }, FILM.rate);
  }, 300_000);

  it('is whole', () => {
    expect(complaints).toBe('');
    expect(frames).toBe(rows.length * FILM.rate);
  });

  it('warns of what is damaged, and of nothing else', () => {
    const damaged = rows.flatMap(({ isDamaged }, index) => (isDamaged ? [`clips.${index}`] : []));
    expect(composition.warnings.map(({ code, asset }) => `${code} ${asset}`)).toEqual(
      damaged.map((asset) => `DAMAGED_MEDIA ${asset}`),
    );
  });

  describe.each(rows.map((row, index) => ({ ...row, index })))('$name', (row) => {
    const reading = (): CardReading => {
      const found = readings[row.index];
      if (!found) throw new Error('The film ends before it');
      return found;
    };

    it('is upright, in its colours, from the first frame to the last', () => {
      const limit = row.colourTolerance ?? 12;
      const off = reading().cells.map((shown, cell) =>
        Math.max(...shown.map((colour) => difference(colour, COLOURS[cell]))),
      );
      expect(off.filter((most) => most > limit)).toEqual([]);
      expect(metadata.input_files[row.index]?.resolution).toBe(row.displayed ?? '320x180');
    });

    it('flashes and beeps in time', () => {
      const { flashes, beepAt } = reading();
      const wanted = row.flash === undefined ? FLASH_FRAME : row.flash;
      if (wanted === null) expect(flashes).toEqual([]);
      else expect(Math.abs((flashes[0] ?? -99) - wanted)).toBeLessThanOrEqual(1);
      // What is left of damaged sound cannot be foretold.
      if (row.isDamaged) return;
      if (row.beeps === false) expect(beepAt).toBeNull();
      else expect(Math.abs((beepAt ?? 99) * FILM.rate - (wanted ?? 0))).toBeLessThan(1);
      // Both go by the one clock of the source; where that is not the film's, a flash comes up to a frame late.
      if (beepAt !== null && flashes[0] !== undefined) {
        expect(Math.abs(flashes[0] - beepAt * FILM.rate)).toBeLessThan(1.05);
      }
    });

    it('is as loud as it was', () => {
      const { loudest } = reading();
      if (row.isDamaged) return;
      const wanted = row.loudest ?? loudest;
      expect(Math.max(...loudest)).toBeLessThan(0.7);
      wanted.forEach((level, side) => {
        expect(Math.abs((loudest[side] ?? 1) - level)).toBeLessThanOrEqual(level * 0.1 + 0.001);
      });
    });
  });
});

async function makeSource(name: string, { args, change }: SourceRow): Promise<string> {
  if (Buffer.isBuffer(args)) return stack.media.write(name, args);
  const url = await stack.media.make(name, ...args);
  if (!change) return url;
  const path = join(stack.folder, 'media', name);
  await writeFile(path, change(await readFile(path)));
  return url;
}

function difference(a: Colour, b: Colour = [-1, -1, -1]): number {
  return Math.max(...a.map((level, channel) => Math.abs(level - (b[channel] ?? 0))));
}

function rgb(hex: string, shift: number): number {
  return (Number(hex) >> shift) & 255;
}
