import type { Size } from '../text/place-box';
import type { Alignment } from '../text/text-style';
import type { AssStyle, CuePlacement } from './subtitles';

/** Where a cue stands, in words of ASS; margins of 0 are those of the style. */
export interface PlacedCue {
  readonly tags: string;
  readonly marginLeft: number;
  readonly marginRight: number;
  readonly marginVertical: number;
}

export interface CueRoom {
  readonly style: AssStyle;
  readonly frame: Size;
  /** What the lines of the cue take up, and one of them, in pixels. */
  readonly height: number;
  readonly lineHeight: number;
}

const COLUMNS: Readonly<Record<Alignment, number>> = { left: 1, center: 2, right: 3 };
const SHARES: Readonly<Record<Alignment, number>> = { left: 0, center: 0.5, right: 1 };
const TOP = 6;
const MIDDLE = 3;

/** Puts a cue where its settings say, but no farther down or up than its lines fit. */
export function placeCue({ line, position, size, align }: CuePlacement, room: CueRoom): PlacedCue {
  const { style, frame } = room;
  const column = COLUMNS[align];
  const sides = sidesOf({ position: position ?? 100 * SHARES[align], size, align }, frame);
  const isUsualWidth = position === null && size === 100;
  const margins = isUsualWidth ? { marginLeft: 0, marginRight: 0 } : sides;
  const at = (row: number, marginVertical: number): PlacedCue => ({
    tags: `\\an${row + column}`,
    ...margins,
    marginVertical: marginVertical === 0 ? 0 : Math.round(Math.min(Math.max(1, marginVertical), highest(room))),
  });
  if (!line) return at(style.alignment - 1 - ((style.alignment - 1) % 3), 0);
  if (line.unit === 'lines') {
    const row = line.value < 0 ? 0 : TOP;
    const count = line.value < 0 ? -1 - line.value : line.value;
    return at(row, style.marginVertical + count * room.lineHeight);
  }
  const y = (line.value / 100) * frame.height;
  if (line.align === 'start') return at(TOP, Math.max(1, y));
  if (line.align === 'end') return at(0, Math.max(1, frame.height - y));
  const { marginLeft, marginRight } = sides;
  const x = marginLeft + (frame.width - marginLeft - marginRight) * SHARES[align];
  return { tags: `\\an${MIDDLE + column}\\pos(${Math.round(x)},${Math.round(y)})`, ...margins, marginVertical: 0 };
}

function highest({ frame, height }: CueRoom): number {
  return Math.max(1, frame.height - height);
}

/** What is free beside a cue of at most `size` percent that stands at `position`. */
function sidesOf(
  { position, size, align }: { position: number; size: number; align: Alignment },
  { width }: Size,
): { marginLeft: number; marginRight: number } {
  const most = { left: 100 - position, center: 2 * Math.min(position, 100 - position), right: position }[align];
  const taken = Math.min(size, most);
  const left = position - taken * SHARES[align];
  const pixels = (percent: number): number => Math.max(1, Math.round((percent / 100) * width));
  return { marginLeft: pixels(left), marginRight: pixels(100 - left - taken) };
}
