import type { FontStack } from './fonts';
import type { TextLayout } from './lay-out-text';
import type { TextDecoration, TextStyle } from './text-style';

/** A text with everything that decides its looks. */
export interface TextDrawing {
  readonly layout: TextLayout;
  /** Those of the whole text, also where little of it is typed yet: whose forms are drawn depends on its neighbours. */
  readonly fonts: FontStack;
  readonly colour: string;
  readonly style: TextStyle;
  /** That of the style, its lengths in pixels of the frame. */
  readonly decoration: TextDecoration;
}
