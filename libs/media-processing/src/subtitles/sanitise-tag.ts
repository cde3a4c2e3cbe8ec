import { clampNumber, colourOf } from './parse-ass-style';

/** Tags with one number, and what it may be. */
const NUMBERS: Readonly<Record<string, readonly [number, number]>> = {
  u: [0, 1],
  s: [0, 1],
  an: [1, 9],
  q: [0, 3],
  k: [0, 100_000],
  K: [0, 100_000],
  kf: [0, 100_000],
  ko: [0, 100_000],
  be: [0, 20],
  blur: [0, 50],
  bord: [0, 200],
  xbord: [0, 200],
  ybord: [0, 200],
  shad: [0, 200],
  xshad: [-500, 500],
  yshad: [-500, 500],
  fscx: [0, 1000],
  fscy: [0, 1000],
  fsp: [-500, 500],
  fr: [-3600, 3600],
  frx: [-3600, 3600],
  fry: [-3600, 3600],
  frz: [-3600, 3600],
  fax: [-5, 5],
  fay: [-5, 5],
};

/** Tags with a list of numbers in brackets, and how many. */
const LISTS: Readonly<Record<string, readonly number[]>> = {
  pos: [2],
  org: [2],
  move: [4, 6],
  fad: [2],
  fade: [7],
  clip: [4],
  iclip: [4],
};

const COLOURS = ['c', '1c', '2c', '3c', '4c'];
const OPACITIES = ['alpha', '1a', '2a', '3a', '4a'];

// Longer names come first: `bord` is no `b`.
const NAMES = [...Object.keys(NUMBERS), ...Object.keys(LISTS), ...COLOURS, ...OPACITIES].sort(
  (a, b) => b.length - a.length,
);

/** What a block in braces says, tag by tag, without backslashes. What stands before the first is a remark. */
export function splitTags(block: string): string[] {
  const tags: string[] = [];
  let depth = 0;
  let tag: string | null = null;
  for (const character of block) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === '\\' && depth <= 0) {
      if (tag !== null) tags.push(tag.trim());
      tag = '';
    } else if (tag !== null) tag += character;
  }
  return tag === null ? tags : [...tags, tag.trim()];
}

/**
 * A tag written anew, with its backslash, if it is one that is drawn; nothing if not. What concerns the font is said
 * elsewhere. Numbers are kept within bounds that can be drawn in reasonable time.
 */
export function sanitiseTag(tag: string): string {
  if (tag.startsWith('t(')) return sanitiseTransition(tag);
  const name = NAMES.find((each) => tag.startsWith(each));
  if (name === undefined) return '';
  const value = tag.slice(name.length);
  if (COLOURS.includes(name) || OPACITIES.includes(name)) return colourTag(name, value);
  const bounds = NUMBERS[name];
  if (bounds) {
    const number = clampNumber(value, ...bounds);
    return number === null ? '' : `\\${name}${number}`;
  }
  return listTag(name, value);
}

function colourTag(name: string, value: string): string {
  if (value === '') return `\\${name}`;
  const colour = colourOf(value);
  const digits = OPACITIES.includes(name) ? 2 : 6;
  return colour === null ? '' : `\\${name}&H${colour.slice(-digits)}&`;
}

function listTag(name: string, value: string): string {
  const numbers = (/^\(([^()]*)\)?$/.exec(value)?.[1] ?? '').split(',').map((each) => clampNumber(each, -1e6, 1e6));
  const isWhole = (LISTS[name] ?? []).includes(numbers.length) && numbers.every((number) => number !== null);
  return isWhole ? `\\${name}(${numbers.join(',')})` : '';
}

/** `\t([from,to,][acceleration,]tags)` */
function sanitiseTransition(tag: string): string {
  const content = tag.slice(2).replace(/\)$/, '');
  const start = content.indexOf('\\');
  const numbers = content
    .slice(0, Math.max(0, start))
    .split(',')
    .filter((each) => each.trim() !== '');
  const times = numbers.map((each) => clampNumber(each, -1e6, 1e6));
  const tags = splitTags(content.slice(Math.max(0, start)))
    .filter((each) => !each.startsWith('t('))
    .map(sanitiseTag)
    .join('');
  if (start < 0 || tags === '' || times.length > 3 || times.includes(null)) return '';
  return `\\t(${[...times, tags].join(',')})`;
}
