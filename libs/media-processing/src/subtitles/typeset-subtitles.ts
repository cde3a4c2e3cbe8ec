import { setImmediate } from 'node:timers/promises';
import type { Size } from '../text/place-box';
import type { FontFace } from '../text/text-style';
import { changeStyle, cueStyle } from './cue-style';
import { fitCue } from './fit-cue';
import { lettersOf, type Letters } from './letters-of';
import { LINE_EMS } from './line-ems';
import { placeCue, type PlacedCue } from './place-cue';
import type { AssStyle, Cue, SubtitleLook, Subtitles } from './subtitles';
import { STYLE_FORMAT, styleName, writeStyle } from './write-style';
import { writeText } from './write-text';

/** Subtitles made ready to be drawn on a frame: scripts are put together from these lines. */
export interface TypesetSubtitles {
  /** Of every script: all that stands before its events. */
  readonly header: string;
  /** In the order they are drawn. */
  readonly cues: readonly TypesetCue[];
  /** Characters that no font has, and which are left out; each once. */
  readonly missing: readonly string[];
}

export interface TypesetCue {
  readonly startMs: number;
  readonly endMs: number;
  readonly layer: number;
  /** Of an event: what follows its times. */
  readonly event: string;
  /** Whether it looks different from frame to frame. */
  readonly moves: boolean;
}

export interface Typesetting {
  readonly subtitles: Subtitles;
  readonly look: SubtitleLook;
  /** Pixels. */
  readonly frame: Size;
  /** Cues from there on are not drawn. */
  readonly endMs: number;
}

const MOVING = /\\(?:t\(|move|fade?\(|k)/i;

/** After so many cues, whatever else the process has to do gets its turn. */
const CUES_AT_A_TIME = 50;

/** Lays subtitles out on a frame, in the bundled fonts. Less than 1 ms for a cue. */
export async function typesetSubtitles(typesetting: Typesetting): Promise<TypesetSubtitles> {
  const { subtitles, look, frame, endMs } = typesetting;
  const { script } = subtitles;
  const size = script ?? frame;
  const styles = script ? script.styles.map((style) => changeStyle(style, look, size)) : [cueStyle(look, frame)];
  const letters = lettersOf(subtitles);
  const cues: TypesetCue[] = [];
  const missing = new Set<string>();
  for (const cue of subtitles.cues) {
    const { startMs } = cue;
    if (startMs >= Math.min(cue.endMs, endMs)) continue;
    const index = Math.max(0, script?.styles.findIndex(({ name }) => name === cue.ass?.style) ?? 0);
    const { event, lacking } = writeEvent(cue, {
      index,
      style: styles[index] ?? cueStyle(look, frame),
      frame,
      letters,
    });
    for (const character of lacking) missing.add(character);
    cues.push({ startMs, endMs: cue.endMs, layer: cue.ass?.layer ?? 0, event, moves: MOVING.test(event) });
    if (cues.length % CUES_AT_A_TIME === 0) await setImmediate();
  }
  const header = writeHeader({ ...size, wrapStyle: script?.wrapStyle ?? 0, styles });
  return { header, cues, missing: [...missing] };
}

interface EventStyle {
  readonly style: AssStyle;
  readonly index: number;
  readonly frame: Size;
  readonly letters: (face: FontFace) => Letters;
}

function writeEvent(cue: Cue, place: EventStyle): { event: string; lacking: readonly string[] } {
  const { ass } = cue;
  const { style, index, letters } = place;
  const parts = ass ? cue.parts : fitCue(cue.parts, { ...roomFor(cue, place), style, measure: letters(style).measure });
  const { text, missing } = writeText(parts, style, (face) => letters(face).split);
  const { tags, marginLeft, marginRight, marginVertical } = ass
    ? { tags: '', ...ass }
    : placeOf({ ...cue, parts }, place);
  const start = tags === '' ? '' : `{${tags}}`;
  const event = `${styleName(index)},,${marginLeft},${marginRight},${marginVertical},,${start}${text}`;
  return { event, lacking: missing };
}

const USUAL_PLACE: PlacedCue = { tags: '', marginLeft: 0, marginRight: 0, marginVertical: 0 };

function placeOf({ placement, parts }: Cue, { style, frame }: EventStyle): PlacedCue {
  if (!placement) return USUAL_PLACE;
  const lines = parts.reduce((count, { text }) => count + text.split('\n').length - 1, 1);
  const lineHeight = LINE_EMS * style.fontSize;
  return placeCue(placement, { style, frame, lineHeight, height: lines * lineHeight });
}

function roomFor(cue: Cue, event: EventStyle): Size {
  const { style, frame } = event;
  const { marginLeft, marginRight } = placeOf(cue, event);
  return {
    width: frame.width - (marginLeft || style.marginLeft) - (marginRight || style.marginRight),
    height: frame.height - 2 * style.marginVertical,
  };
}

interface Header extends Size {
  readonly wrapStyle: number;
  readonly styles: readonly AssStyle[];
}

function writeHeader({ width, height, wrapStyle, styles }: Header): string {
  return [
    '[Script Info]',
    'ScriptType: v4.00+',
    `PlayResX: ${width}`,
    `PlayResY: ${height}`,
    `WrapStyle: ${wrapStyle}`,
    'ScaledBorderAndShadow: yes',
    '',
    '[V4+ Styles]',
    `Format: ${STYLE_FORMAT}`,
    ...styles.map((style, index) => `Style: ${writeStyle(style, index)}`),
    '',
    '[Events]',
    'Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text',
    '',
  ].join('\n');
}
