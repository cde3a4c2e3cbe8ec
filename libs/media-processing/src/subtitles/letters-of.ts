import { loadFonts } from '../text/fonts';
import { measureEms } from '../text/measure-text';
import { fontSplitter, type SplitByFont } from '../text/split-by-font';
import type { FontFace } from '../text/text-style';
import type { Measure } from '../text/wrap-lines';
import type { Subtitles } from './subtitles';

/** What there is to know about the letters of subtitles in a face. */
export interface Letters {
  readonly measure: Measure;
  readonly split: SplitByFont;
}

/** Looks fonts, letters and words up once for all cues: one by one they would take hundreds of times as long. */
export function lettersOf({ cues }: Subtitles): (face: FontFace) => Letters {
  const text = cues.flatMap(({ parts }) => parts.map((part) => part.text)).join(' ');
  const known = new Map<string, Letters>();
  return ({ family, weight, italic }) => {
    const name = `${family} ${weight} ${italic}`;
    const letters = known.get(name) ?? lettersIn({ family, weight, italic }, text);
    known.set(name, letters);
    return letters;
  };
}

function lettersIn(face: FontFace, text: string): Letters {
  const measure = measureEms(loadFonts(face, text));
  const widths = new Map<string, number>();
  return {
    split: fontSplitter(face, text),
    measure: (piece) => {
      const width = widths.get(piece) ?? measure(piece);
      widths.set(piece, width);
      return width;
    },
  };
}
