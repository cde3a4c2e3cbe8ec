import { emOf, familyNamed, clampNumber, weightOf } from './parse-ass-style';
import { sanitiseTag, splitTags } from './sanitise-tag';
import { splitOverrides } from './split-overrides';
import { styleName } from './write-style';
import type { AssStyle, CuePart } from './subtitles';

type Face = Pick<CuePart, 'weight' | 'italic' | 'family' | 'fontSize'>;

/** Where a text stands, and what it says that is not read. */
interface State {
  readonly face: Face;
  /** Between `\p1` and `\p0`, what looks like text is a drawing. */
  readonly isDrawing: boolean;
}

/** The parts of the text of an ASS event. */
export function parseOverrides(text: string, styles: readonly AssStyle[]): CuePart[] {
  const parts: CuePart[] = [];
  let state: State = { face: {}, isDrawing: false };
  let tags = '';
  for (const piece of splitOverrides(text)) {
    if ('plain' in piece) {
      if (!state.isDrawing) parts.push({ text: readText(piece.plain), tags, ...state.face });
      if (!state.isDrawing) tags = '';
      continue;
    }
    for (const tag of splitTags(piece.block)) {
      state = { face: changeFace(state.face, tag, styles), isDrawing: drawsAfter(state, tag) };
      tags += tag.startsWith('r') ? resetTag(tag, styles) : sanitiseTag(tag);
    }
  }
  return parts;
}

/** `\n` breaks a line only where nothing else does; otherwise it is a space. */
function readText(text: string): string {
  return text
    .replace(/\\N/g, '\n')
    .replace(/\\n/g, ' ')
    .replace(/\\h/g, '\u00A0')
    .replace(/\\([{}])/g, '$1');
}

function drawsAfter({ isDrawing }: State, tag: string): boolean {
  const scale = /^p(\d+)$/.exec(tag)?.[1];
  return scale === undefined ? isDrawing : Number(scale) > 0;
}

function changeFace(face: Face, tag: string, styles: readonly AssStyle[]): Face {
  const [, name = '', value = ''] = /^(fn|fs(?![cp])|b(?=-?\d|$)|i(?=\d|$)|r)(.*)$/.exec(tag) ?? [];
  switch (name) {
    case 'fn':
      return without(face, 'family', value === '' || value === '0' ? {} : { family: familyNamed(value) });
    case 'fs': {
      const size = clampNumber(value, 1, 2000);
      return without(face, 'fontSize', size === null ? {} : { fontSize: emOf(size) });
    }
    case 'b': {
      const weight = weightOf(value);
      return without(face, 'weight', weight === null ? {} : { weight });
    }
    case 'i':
      return without(face, 'italic', value === '' ? {} : { italic: value !== '0' });
    case 'r':
      return faceOf(styles.find((style) => style.name === value));
    default:
      return face;
  }
}

function without(face: Face, name: keyof Face, change: Face): Face {
  return { ...Object.fromEntries(Object.entries(face).filter(([key]) => key !== name)), ...change };
}

/** Styles are written under names of our own; see `styleName`. */
function resetTag(tag: string, styles: readonly AssStyle[]): string {
  const index = styles.findIndex(({ name }) => name === tag.slice(1));
  return index < 0 ? '\\r' : `\\r${styleName(index)}`;
}

/** `\r` alone goes back to the event's own style. */
function faceOf(style: AssStyle | undefined): Face {
  if (!style) return {};
  const { family, weight, italic, fontSize } = style;
  return { family, weight, italic, fontSize };
}
