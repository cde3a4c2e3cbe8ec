import { fitFontSize } from '../text/fit-font-size';
import type { Size } from '../text/place-box';
import { wrapLines, type Measure } from '../text/wrap-lines';
import { LINE_EMS } from './line-ems';
import type { AssStyle, CuePart } from './subtitles';

/** Room for letters that are bolder than the style's. */
const TOLERANCE = 0.96;

export interface CueSpace extends Size {
  readonly style: AssStyle;
  /** In ems. */
  readonly measure: Measure;
}

/**
 * Fits a cue into a room of so many pixels: its letters are made smaller where its lines would be too high, and its
 * lines are broken where libass could not, which knows no break but at a space, of which Chinese, Japanese and Thai
 * have none. What has shorter words stays as it is, for libass to break into lines of about the same length.
 */
export function fitCue(parts: readonly CuePart[], { style, measure, ...room }: CueSpace): readonly CuePart[] {
  const whole = parts.map(({ text }) => text).join('');
  const widthAt = (em: number): number => (room.width * TOLERANCE) / em;
  const linesAt = (em: number): string[] => whole.split('\n').flatMap((line) => wrapLines(line, widthAt(em), measure));
  const em = fitFontSize(
    style.fontSize,
    (candidate) => linesAt(candidate).length * LINE_EMS * candidate <= room.height,
  );
  const sized = em < style.fontSize ? parts.map((part) => ({ ...part, fontSize: em })) : parts;
  const hasLongWord = whole.split(/\s+/).some((word) => measure(word) > widthAt(em));
  return hasLongWord ? takeLines(sized, linesAt(em)) : sized;
}

/** The same parts with a newline wherever a line ends; the spaces there go. */
function takeLines(parts: readonly CuePart[], lines: readonly string[]): CuePart[] {
  const waiting = [...lines];
  let line = waiting.shift() ?? '';
  return parts.map((part) => {
    let text = '';
    for (const character of part.text) {
      if (line === '' && waiting.length > 0) {
        line = waiting.shift() ?? '';
        text += '\n';
      }
      if (!line.startsWith(character)) continue;
      text += character;
      line = line.slice(character.length);
    }
    return { ...part, text };
  });
}
