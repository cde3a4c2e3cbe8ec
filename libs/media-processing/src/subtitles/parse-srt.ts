import { assColour } from './ass-colour';
import { parseMarkup, readPlainTag, type ReadTag } from './parse-markup';
import { isTiming, parseTiming, type Timing } from './parse-timing';
import { subtitleFlaw } from './subtitle-flaw';
import type { Cue } from './subtitles';

const NUMBER = /^\d+$/;
/** What many players know, although it is of ASS: where on the frame, as on the number pad. */
const ALIGNMENT = /^\{\\an([1-9])\}/;
const FONT_COLOUR = /\bcolor\s*=\s*["']?(#[0-9a-f]{6}|[a-z]+)/i;

/** Names that people write, besides `#RRGGBB`. */
const COLOUR_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    white: '#FFFFFF',
    black: '#000000',
    red: '#FF0000',
    green: '#008000',
    lime: '#00FF00',
    blue: '#0000FF',
    yellow: '#FFFF00',
    cyan: '#00FFFF',
    magenta: '#FF00FF',
    orange: '#FFA500',
    grey: '#808080',
    gray: '#808080',
  }),
);

interface Draft extends Timing {
  readonly lines: string[];
}

/**
 * SubRip. The numbers of cues are not looked at, and a blank line within a cue is left out.
 *
 * @throws {Fault} INVALID_MEDIA, with the line that does not fit
 */
export function parseSrt(lines: readonly string[]): Cue[] {
  const drafts: Draft[] = [];
  for (const [index, line] of lines.entries()) {
    if (isTiming(line)) drafts.push({ ...parseTiming(line, index + 1), lines: [] });
    else if (line.trim() !== '' && !isNumberOfCue(lines, index)) addLine(drafts.at(-1), line, index + 1);
  }
  return drafts.map(toCue);
}

function isNumberOfCue(lines: readonly string[], index: number): boolean {
  return NUMBER.test((lines[index] ?? '').trim()) && isTiming(lines[index + 1] ?? '');
}

function addLine(draft: Draft | undefined, line: string, lineNumber: number): void {
  if (!draft) throw subtitleFlaw(lineNumber, 'is neither the number of a cue nor its times (00:00:01,000 --> …)');
  draft.lines.push(line);
}

function toCue({ startMs, endMs, lines }: Draft): Cue {
  const text = lines.join('\n');
  const [mark = '', alignment] = ALIGNMENT.exec(text) ?? [];
  const [first, ...rest] = parseMarkup(text.slice(mark.length), readTag);
  const placed = first && alignment !== undefined ? { ...first, tags: `\\an${alignment}${first.tags}` } : first;
  return { startMs, endMs, placement: null, parts: placed ? [placed, ...rest] : [] };
}

const readTag: ReadTag = (name, tag, look) => {
  switch (name) {
    case 's':
      return { ...look, strikeOut: true };
    case 'font': {
      const colour = FONT_COLOUR.exec(tag)?.[1]?.toLowerCase() ?? '';
      const hex = colour.startsWith('#') ? colour : COLOUR_NAMES.get(colour);
      return hex === undefined ? look : { ...look, colour: assColour(hex) };
    }
    default:
      return readPlainTag(name, look);
  }
};
