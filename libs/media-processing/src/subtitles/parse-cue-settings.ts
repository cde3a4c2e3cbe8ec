import type { Alignment } from '../text/text-style';
import { subtitleFlaw } from './subtitle-flaw';
import type { CueLine, CuePlacement } from './subtitles';

const ALIGNS: ReadonlyMap<string, Alignment> = new Map(
  Object.entries<Alignment>({
    start: 'left',
    left: 'left',
    center: 'center',
    middle: 'center',
    end: 'right',
    right: 'right',
  }),
);
const LINE = /^(?:(\d{1,3}(?:\.\d+)?)%|(-?\d{1,3}))(?:,(start|center|end))?$/;
const PERCENT = /^(\d{1,3}(?:\.\d+)?)%/;

/**
 * The settings at the end of a cue's times. A cue that names a region stands where the others do. Null: there are none.
 *
 * @throws {Fault} INVALID_MEDIA for text that runs from top to bottom
 */
export function parseCueSettings(settings: readonly string[], lineNumber: number): CuePlacement | null {
  const values = new Map(settings.map((setting) => splitSetting(setting)));
  if (values.has('vertical')) {
    throw subtitleFlaw(lineNumber, 'asks for vertical text, which is not drawn; leave the setting out');
  }
  const align = ALIGNS.get(values.get('align') ?? '');
  const position = percentOf(values.get('position'));
  const size = percentOf(values.get('size'));
  const line = lineOf(values.get('line'));
  if (!align && position === null && size === null && !line) return null;
  return { line, position, size: size ?? 100, align: align ?? 'center' };
}

function splitSetting(setting: string): [string, string] {
  const colon = setting.indexOf(':');
  return [setting.slice(0, colon), setting.slice(colon + 1)];
}

function percentOf(text: string | undefined): number | null {
  const percent = Number(PERCENT.exec(text ?? '')?.[1] ?? NaN);
  return percent <= 100 ? percent : null;
}

function lineOf(text: string | undefined): CueLine | null {
  const [, percent, lines, align = 'start'] = LINE.exec(text ?? '') ?? [];
  const side = align === 'center' || align === 'end' ? align : 'start';
  if (percent !== undefined)
    return Number(percent) > 100 ? null : { value: Number(percent), unit: 'percent', align: side };
  return lines === undefined ? null : { value: Number(lines), unit: 'lines', align: side };
}
