import type { AssStyle } from './subtitles';

/** What styles are called in scripts of our own. */
export const styleName = (index: number): string => `S${index}`;

/** The names of the fields that `writeStyle` writes. */
export const STYLE_FORMAT =
  'Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, Underline, ' +
  'StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, MarginV, ' +
  'Encoding';

/** By the letters of each paragraph, whether it runs from left to right or the other way: libass's own -1. */
const AUTOMATIC_DIRECTION = -1;

/** A style as a line of a script. Its font is said again before every text, by the name of the very file. */
export function writeStyle(style: AssStyle, index: number): string {
  const flag = (isOn: boolean): number => (isOn ? -1 : 0);
  return [
    ...[styleName(index), style.family, style.fontSize.toFixed(2)],
    ...[style.primaryColour, style.secondaryColour, style.outlineColour, style.backColour],
    ...[style.weight, 0, flag(style.underline), flag(style.strikeOut)],
    ...[style.scaleX, style.scaleY, style.spacing, style.angle],
    ...[style.borderStyle, Number(style.outline.toFixed(2)), Number(style.shadow.toFixed(2))],
    ...[style.alignment, style.marginLeft, style.marginRight, style.marginVertical, AUTOMATIC_DIRECTION],
  ].join(',');
}
