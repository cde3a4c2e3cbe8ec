import type { Size } from '../text/place-box';
import { scaleToFrame } from '../text/scale-to-frame';
import type { TextPosition } from '../text/text-style';
import { assColour } from './ass-colour';
import { DEFAULT_STYLE } from './parse-ass-style';
import type { AssStyle, SubtitleLook } from './subtitles';

/** Of subtitles that do not say how they look. Lengths are pixels on a frame of 1080 lines. */
export const SUBTITLE_DEFAULTS = {
  fontSize: 48,
  weight: 600,
  outlineWidth: 4,
  outlineColour: '#000000',
} as const;

/** Kept free on every side: the title-safe area of SMPTE ST 2046-1. */
const SAFE_MARGIN = 0.05;

const ON_NUMBER_PAD: Readonly<Record<TextPosition, number>> = {
  'bottom-left': 1,
  'bottom-center': 2,
  'bottom-right': 3,
  'center-left': 4,
  center: 5,
  'center-right': 6,
  'top-left': 7,
  'top-center': 8,
  'top-right': 9,
};

/** The style of SRT and WebVTT on a frame. */
export function cueStyle(look: SubtitleLook, frame: Size): AssStyle {
  const usual: AssStyle = {
    ...DEFAULT_STYLE,
    weight: SUBTITLE_DEFAULTS.weight,
    fontSize: scaleToFrame(SUBTITLE_DEFAULTS.fontSize, frame),
    outline: scaleToFrame(SUBTITLE_DEFAULTS.outlineWidth, frame),
    outlineColour: assColour(SUBTITLE_DEFAULTS.outlineColour),
    shadow: 0,
    marginLeft: Math.round(frame.width * SAFE_MARGIN),
    marginRight: Math.round(frame.width * SAFE_MARGIN),
    marginVertical: Math.round(frame.height * SAFE_MARGIN),
  };
  return changeStyle(usual, look, frame);
}

/** A style in which what a request says takes the place of what the file does. `frame` is what its lengths mean. */
export function changeStyle(style: AssStyle, look: SubtitleLook, frame: Size): AssStyle {
  const { fontSize, colour, family, weight, italic, position } = look;
  return {
    ...style,
    ...(fontSize === undefined ? {} : { fontSize: scaleToFrame(fontSize, frame) }),
    ...(colour === undefined ? {} : { primaryColour: assColour(colour) }),
    ...(family === undefined ? {} : { family }),
    ...(weight === undefined ? {} : { weight }),
    ...(italic === undefined ? {} : { italic }),
    ...(position === undefined ? {} : { alignment: ON_NUMBER_PAD[position] }),
    ...borderOf(look, frame),
  };
}

function borderOf({ outline, background }: SubtitleLook, frame: Size): Partial<AssStyle> {
  if (!outline && !background) return {};
  return {
    outline: outline ? scaleToFrame(outline.width, frame) : 0,
    ...(outline ? { outlineColour: assColour(outline.colour) } : {}),
    borderStyle: background ? 4 : 1,
    // Of a plate, libass takes it for the padding.
    shadow: background ? scaleToFrame(background.padding, frame) : 0,
    ...(background ? { backColour: assColour(background.colour) } : {}),
  };
}
