import { meanColours, samples, type Colour } from '../stack/look-at-video';
import { COLUMNS } from './test-card';

/** What a slot of a film shows of a card. */
export interface CardReading {
  /** Of each cell but the last, the mean colour in the slot's first frame, its tenth and its last. */
  readonly cells: readonly (readonly Colour[])[];
  /** The frames of the slot in which the last cell is bright. */
  readonly flashes: readonly number[];
  /** When the slot's sound rises above a tenth of full scale, in seconds from its beginning; null: never. */
  readonly beepAt: number | null;
  /** The loudest samples of the slot, 0-1, of the left and of the right. */
  readonly loudest: readonly [number, number];
}

export interface Film {
  readonly path: string;
  readonly width: number;
  readonly height: number;
  /** Frames per second. */
  readonly rate: number;
}

const CELLS = 6;

/** Reads the cards that a film shows one after the other, `frames` long each. */
export async function readCards(film: Film, frames: number): Promise<CardReading[]> {
  const { path, width, height, rate } = film;
  const cellWidth = Math.floor(width / COLUMNS);
  const cellHeight = Math.floor(height / 2);
  const colours = await Promise.all(
    Array.from({ length: CELLS }, (_, index) =>
      meanColours(path, {
        // The middle of the cell: edges bleed.
        x: 2 * Math.round(((index % COLUMNS) * cellWidth + cellWidth / 4) / 2),
        y: 2 * Math.round((Math.floor(index / COLUMNS) * cellHeight + cellHeight / 4) / 2),
        width: 2 * Math.floor(cellWidth / 4),
        height: 2 * Math.floor(cellHeight / 4),
      }),
    ),
  );
  const sound = await samples(path);
  const slots = Math.floor((colours[0]?.length ?? 0) / frames);
  return Array.from({ length: slots }, (_, slot) => {
    const from = slot * frames;
    const flashing = (colours[CELLS - 1] ?? []).slice(from, from + frames);
    const heard = sound.subarray(2 * soundAt(from / rate), 2 * soundAt((from + frames) / rate));
    return {
      cells: colours
        .slice(0, -1)
        .map((cell) => [from, from + 10, from + frames - 1].flatMap((frame) => [cell[frame] ?? [-1, -1, -1]])),
      flashes: flashing.flatMap(([r, g, b], frame) => (r + g + b > 3 * 128 ? [frame] : [])),
      beepAt: onset(heard),
      loudest: [peak(heard, 0), peak(heard, 1)],
    };
  });
}

function soundAt(seconds: number): number {
  return Math.round(seconds * 48_000);
}

function onset(heard: Int16Array): number | null {
  const at = heard.findIndex((sample) => Math.abs(sample) > 3_277);
  return at < 0 ? null : at / 2 / 48_000;
}

function peak(heard: Int16Array, channel: number): number {
  return (
    heard.reduce((most, sample, index) => (index % 2 === channel ? Math.max(most, Math.abs(sample)) : most), 0) / 32_768
  );
}
