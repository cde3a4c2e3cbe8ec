import { FONT_FAMILIES, type FontFamily, type FontWeight } from '../text/text-style';
import type { AssStyle } from './subtitles';

/** What a script without styles, or a field that is left out, means. */
export const DEFAULT_STYLE: AssStyle = {
  name: 'Default',
  family: 'Inter',
  weight: 400,
  italic: false,
  fontSize: 16,
  underline: false,
  strikeOut: false,
  primaryColour: '&H00FFFFFF',
  secondaryColour: '&H0000FFFF',
  outlineColour: '&H00000000',
  backColour: '&H00000000',
  scaleX: 100,
  scaleY: 100,
  spacing: 0,
  angle: 0,
  borderStyle: 1,
  outline: 2,
  shadow: 2,
  alignment: 2,
  marginLeft: 10,
  marginRight: 10,
  marginVertical: 10,
};

/**
 * The size of ASS is that of a line from its highest ascent to its lowest descent. Of Arial, for which files are made,
 * it is so many ems.
 */
const LINE_EMS = 1.117;

/** A line of `[V4+ Styles]`. What does not fit its field is what it usually is; what is out of bounds is brought back. */
export function parseAssStyle(fields: ReadonlyMap<string, string>): AssStyle {
  const usual = DEFAULT_STYLE;
  const number = (name: string, fallback: number, [min, max]: readonly [number, number]): number =>
    clampNumber(fields.get(name) ?? '', min, max) ?? fallback;
  const colour = (name: string, fallback: string): string => colourOf(fields.get(name) ?? '') ?? fallback;
  const isOn = (name: string): boolean => !['', '0'].includes(fields.get(name) ?? '');
  return {
    name: fields.get('name') ?? usual.name,
    family: familyNamed(fields.get('fontname') ?? ''),
    weight: weightOf(fields.get('bold') ?? '0') ?? usual.weight,
    italic: isOn('italic'),
    fontSize: emOf(number('fontsize', usual.fontSize * LINE_EMS, [1, 2000])),
    underline: isOn('underline'),
    strikeOut: isOn('strikeout'),
    primaryColour: colour('primarycolour', usual.primaryColour),
    secondaryColour: colour('secondarycolour', usual.secondaryColour),
    outlineColour: colour('outlinecolour', usual.outlineColour),
    backColour: colour('backcolour', usual.backColour),
    scaleX: number('scalex', usual.scaleX, [1, 1000]),
    scaleY: number('scaley', usual.scaleY, [1, 1000]),
    spacing: number('spacing', usual.spacing, [-500, 500]),
    angle: number('angle', usual.angle, [-3600, 3600]),
    borderStyle: borderStyleOf(fields.get('borderstyle') ?? ''),
    outline: number('outline', usual.outline, [0, 200]),
    shadow: number('shadow', usual.shadow, [0, 200]),
    alignment: Math.round(number('alignment', usual.alignment, [1, 9])),
    marginLeft: Math.round(number('marginl', usual.marginLeft, [0, 16_384])),
    marginRight: Math.round(number('marginr', usual.marginRight, [0, 16_384])),
    marginVertical: Math.round(number('marginv', usual.marginVertical, [0, 16_384])),
  };
}

/** Pixels of an em, of a size as ASS counts it. */
export function emOf(size: number): number {
  return size / LINE_EMS;
}

/** A bundled family by its name; the usual one for every other. */
export function familyNamed(name: string): FontFamily {
  return FONT_FAMILIES.find((family) => family.toLowerCase() === name.trim().toLowerCase()) ?? DEFAULT_STYLE.family;
}

/** 0, or 1 or -1 for bold, or a weight; null: none of these. */
export function weightOf(text: string): FontWeight | null {
  if (text === '1' || text === '-1') return 700;
  if (text === '0') return 400;
  const weight = clampNumber(text, 100, 900);
  return weight === null ? null : ((Math.round(weight / 100) * 100) as FontWeight);
}

/** A number within bounds; null for what is no number. */
export function clampNumber(text: string, min: number, max: number): number | null {
  if (!/^[+-]?(?:\d{1,9}\.?\d{0,9}|\.\d{1,9})$/.test(text.trim())) return null;
  return Math.min(max, Math.max(min, Number(text)));
}

/** `&HAABBGGRR` of a colour that may lack its opacity; null for what is no colour. */
export function colourOf(text: string): string | null {
  const digits = /^&?H([0-9a-f]{1,8})&?$/i.exec(text.trim())?.[1];
  return digits === undefined ? null : `&H${digits.padStart(8, '0').toUpperCase()}`;
}

function borderStyleOf(text: string): AssStyle['borderStyle'] {
  if (text === '3') return 3;
  return text === '4' ? 4 : 1;
}
