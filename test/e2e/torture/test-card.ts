/** The cells of the card, left to right and top to bottom; the last is where it flashes. */
export const CELLS = ['0xE01010', '0x10C010', '0x1010E0', '0xF0F0F0', '0x303030', 'black'] as const;
export const COLUMNS = 3;

/** When the card flashes and beeps, in seconds, and how long. */
export const FLASH_AT = 0.5;
const FLASH_SECONDS = 0.1;

export interface Card {
  readonly width?: number;
  readonly height?: number;
  /** Frames per second, as ffmpeg writes them. */
  readonly rate?: string;
  readonly seconds?: number;
  /** When it flashes, in seconds. */
  readonly at?: number;
}

/** Input arguments: a picture in RGB that shows which way up it is, what its colours are, and when it is half past. */
export function cardPicture({
  width = 320,
  height = 180,
  rate = '30',
  seconds = 1.2,
  at = FLASH_AT,
}: Card = {}): string[] {
  const cells = CELLS.map((colour, index) => box(index, colour));
  const flash = `${box(CELLS.length - 1, 'white')}:enable='between(t,${at}-0.001,${at + FLASH_SECONDS}-0.002)'`;
  const ground = `color=black:s=${width}x${height}:r=${rate}:d=${seconds},format=rgb24`;
  return ['-f', 'lavfi', '-i', [ground, ...cells, flash].join(',')];
}

/** Input arguments: silence with a beep while the card flashes, in as many channels as `gains` has. */
export function cardBeep({ seconds = 1.2, sampleRate = 48_000, gains = [0.5], at = FLASH_AT }: Beep = {}): string[] {
  const gate = `between(t,${at},${at + FLASH_SECONDS})`;
  const channels = gains.map((gain) => `${gain}*sin(2*PI*1000*t)*${gate}`).join('|');
  return ['-f', 'lavfi', '-i', `aevalsrc='${channels}':s=${sampleRate}:d=${seconds}`];
}

export interface Beep {
  readonly seconds?: number;
  readonly sampleRate?: number;
  readonly gains?: readonly number[];
  readonly at?: number;
}

/** Both. */
export function card(options: Card & Beep = {}): string[] {
  return [...cardPicture(options), ...cardBeep(options)];
}

function box(index: number, colour: string): string {
  const [x, y] = [`${index % COLUMNS}*iw/${COLUMNS}`, `${Math.floor(index / COLUMNS)}*ih/2`];
  return `drawbox=x=${x}:y=${y}:w=iw/${COLUMNS}+1:h=ih/2+1:color=${colour}:t=fill`;
}
