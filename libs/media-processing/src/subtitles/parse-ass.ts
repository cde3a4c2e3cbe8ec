import { invalidMedia } from '../probe/invalid-media';
import { parseAssEvent } from './parse-ass-event';
import { DEFAULT_STYLE, parseAssStyle } from './parse-ass-style';
import { subtitleFlaw } from './subtitle-flaw';
import { SUBTITLE_LIMITS } from './subtitle-limits';
import type { AssScript, AssStyle, Cue, Subtitles } from './subtitles';

/** What a script is measured in that does not say. */
const USUAL_SIZE = { width: 384, height: 288 };
const MAX_SIDE = 16_384;

interface Section {
  readonly name: string;
  /** Of its lines, in lower case; what they mean, in order. */
  format: readonly string[];
}

/**
 * Advanced SubStation Alpha, version 4+. Its fonts and pictures are left out, and so are comments and drawings.
 *
 * @throws {Fault} INVALID_MEDIA, with the line that does not fit
 */
export function parseAss(lines: readonly string[]): Subtitles {
  const info = new Map<string, string>();
  const styles: AssStyle[] = [];
  const cues: Cue[] = [];
  let section: Section = { name: '', format: [] };
  for (const [index, line] of lines.entries()) {
    const header = /^\s*\[([^\]]+)\]\s*$/.exec(line)?.[1];
    if (header !== undefined) {
      section = openSection(header.trim().toLowerCase(), index + 1);
      continue;
    }
    const colon = line.indexOf(':');
    if (colon < 0 || line.startsWith(';')) continue;
    const key = line.slice(0, colon).trim().toLowerCase();
    const value = line.slice(colon + 1).trim();
    if (section.name === 'script info') info.set(key, value);
    else if (key === 'format') section.format = value.split(',').map((name) => name.trim().toLowerCase());
    else if (section.name === 'v4+ styles' && key === 'style') {
      if (styles.length === SUBTITLE_LIMITS.styles) {
        throw subtitleFlaw(index + 1, `is one style more than the ${SUBTITLE_LIMITS.styles} that are allowed`);
      }
      styles.push(parseAssStyle(fieldsOf(section, value, index + 1)));
    } else if (section.name === 'events' && key === 'dialogue') {
      cues.push(parseAssEvent(fieldsOf(section, value, index + 1), { lineNumber: index + 1, styles }));
    }
  }
  return { cues, script: scriptOf(info, styles) };
}

function openSection(name: string, lineNumber: number): Section {
  if (name === 'v4 styles') {
    throw subtitleFlaw(lineNumber, 'begins styles of SubStation Alpha 4; only ASS ([V4+ Styles]) is read');
  }
  return { name, format: [] };
}

/** The last field goes on to the end of the line, whatever commas are in it. */
function fieldsOf({ format }: Section, value: string, lineNumber: number): ReadonlyMap<string, string> {
  if (format.length === 0)
    throw subtitleFlaw(lineNumber, 'stands before the Format line that says what its fields are');
  const values = value.split(',');
  if (values.length < format.length) {
    throw subtitleFlaw(lineNumber, `has ${values.length} fields; its Format line names ${format.length}`);
  }
  const last = values.slice(format.length - 1).join(',');
  return new Map(
    format.map((name, index) => [name, index === format.length - 1 ? last : (values[index] ?? '').trim()]),
  );
}

function scriptOf(info: ReadonlyMap<string, string>, styles: readonly AssStyle[]): AssScript {
  const width = sideOf(info, 'playresx');
  const height = sideOf(info, 'playresy');
  const wrap = Number(info.get('wrapstyle') ?? 0);
  return {
    ...sizeOf(width, height),
    wrapStyle: wrap === 1 || wrap === 2 || wrap === 3 ? wrap : 0,
    styles: styles.length > 0 ? styles : [DEFAULT_STYLE],
  };
}

/** One side alone means a frame of 4:3, as it always has. */
function sizeOf(width: number | null, height: number | null): { width: number; height: number } {
  if (width === null && height === null) return USUAL_SIZE;
  return {
    width: width ?? Math.max(1, Math.round(((height ?? 0) * 4) / 3)),
    height: height ?? Math.max(1, Math.round(((width ?? 0) * 3) / 4)),
  };
}

function sideOf(info: ReadonlyMap<string, string>, name: string): number | null {
  const text = info.get(name);
  if (text === undefined) return null;
  const side = Number(text);
  if (Number.isInteger(side) && side > 0 && side <= MAX_SIDE) return side;
  throw invalidMedia(
    `The subtitles have a ${name === 'playresx' ? 'PlayResX' : 'PlayResY'} that is no whole number from 1 to ${MAX_SIDE}.`,
  );
}
