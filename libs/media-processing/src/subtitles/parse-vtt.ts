import { assColour } from './ass-colour';
import { parseCueSettings } from './parse-cue-settings';
import { parseMarkup, readPlainTag, type ReadTag } from './parse-markup';
import { isTiming, parseTiming } from './parse-timing';
import { subtitleFlaw } from './subtitle-flaw';
import type { Cue } from './subtitles';

const SIGNATURE = /^WEBVTT(?:[ \t]|$)/;
const TIMESTAMP = /^<\d/;

/** Classes that every player knows: https://www.w3.org/TR/webvtt1/#default-text-color */
const COLOURS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    white: '#FFFFFF',
    lime: '#00FF00',
    cyan: '#00FFFF',
    red: '#FF0000',
    yellow: '#FFFF00',
    magenta: '#FF00FF',
    blue: '#0000FF',
    black: '#000000',
  }),
);

const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    nbsp: '\u00A0',
    lrm: '\u200E',
    rlm: '\u200F',
  }),
);

/**
 * WebVTT. Notes, style sheets and regions are left out, and so are voices' names.
 *
 * @throws {Fault} INVALID_MEDIA, with the line that does not fit
 */
export function parseVtt(lines: readonly string[]): Cue[] {
  if (!SIGNATURE.test(lines[0] ?? '')) throw subtitleFlaw(1, 'is not WEBVTT, with which the format begins');
  const cues: Cue[] = [];
  for (let index = 1; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (!isTiming(line)) continue;
    const { startMs, endMs, settings } = parseTiming(line, index + 1);
    const text = textFrom(lines, index + 1);
    const placement = parseCueSettings(settings, index + 1);
    const parts = parseMarkup(text, readTag).map((part) => ({ ...part, text: decodeEntities(part.text) }));
    cues.push({ startMs, endMs, placement, parts });
  }
  return cues;
}

function textFrom(lines: readonly string[], from: number): string {
  const rest = lines.slice(from, from + MAX_LINES);
  const end = rest.findIndex((line) => line.trim() === '' || isTiming(line));
  return (end === -1 ? rest : rest.slice(0, end)).join('\n');
}

/** Of one cue: more do not fit on any frame. */
const MAX_LINES = 500;

/** Unknown tags are left out, with their times and voices; so says the specification. */
const readTag: ReadTag = (name, tag, look) => {
  switch (name) {
    case 'c': {
      const [, ...classes] = tag.slice(1, -1).split(/\s/, 1).join('').split('.');
      const hex = classes.map((each) => COLOURS.get(each)).findLast((colour) => colour !== undefined);
      return hex === undefined ? look : { ...look, colour: assColour(hex) };
    }
    case '':
      return TIMESTAMP.test(tag) ? look : null;
    default:
      return readPlainTag(name, look) ?? look;
  }
};

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return ENTITIES.get(name) ?? whole;
    const codePoint = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal);
    return codePoint > 0 && codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : whole;
  });
}
