import type { Alignment, FontFamily, FontWeight, TextPosition } from '../text/text-style';

/** What a subtitle file says, whatever its format. */
export interface Subtitles {
  /** In the order of the file; what comes later is drawn above. */
  readonly cues: readonly Cue[];
  /** How they look; null where the format does not say (SRT, VTT). */
  readonly script: AssScript | null;
}

export interface Cue {
  /** Milliseconds of the file's own time; shown from the one up to but not including the other. */
  readonly startMs: number;
  readonly endMs: number;
  /** Where the file says that it stands; null: where the style says. */
  readonly placement: CuePlacement | null;
  readonly parts: readonly CuePart[];
  /** Of ASS alone. */
  readonly ass?: AssPlace;
}

/** A piece of text that looks the same throughout. */
export interface CuePart {
  /** As it is to be read; a newline breaks the line. */
  readonly text: string;
  /** ASS override tags that hold from here on, without braces: colours, places, effects. Never those of the font. */
  readonly tags: string;
  /** Absent: as the style says. */
  readonly bold?: boolean;
  readonly weight?: FontWeight;
  readonly italic?: boolean;
  readonly family?: FontFamily;
  /** Pixels of an em, in the script's own resolution. */
  readonly fontSize?: number;
}

/** WebVTT's cue settings: https://www.w3.org/TR/webvtt1/#webvtt-cue-settings */
export interface CuePlacement {
  readonly line: CueLine | null;
  /** Percent of the width of the frame; null: by the alignment. */
  readonly position: number | null;
  /** Percent of the width of the frame, at most. */
  readonly size: number;
  readonly align: Alignment;
}

export interface CueLine {
  readonly value: number;
  /** Lines count from the top, or below 0 from the bottom. */
  readonly unit: 'percent' | 'lines';
  /** Which side of the cue lies there. */
  readonly align: 'start' | 'center' | 'end';
}

export interface AssPlace {
  readonly layer: number;
  readonly style: string;
  /** Pixels of the script; 0: the style's. */
  readonly marginLeft: number;
  readonly marginRight: number;
  readonly marginVertical: number;
}

export interface AssScript {
  /** What its lengths are measured in: the size of the frame, whatever that is. */
  readonly width: number;
  readonly height: number;
  readonly wrapStyle: 0 | 1 | 2 | 3;
  readonly styles: readonly AssStyle[];
}

/** A line of `[V4+ Styles]`. Colours are `&HAABBGGRR`, AA being how transparent they are; lengths in the script's pixels. */
export interface AssStyle {
  readonly name: string;
  readonly family: FontFamily;
  readonly weight: FontWeight;
  readonly italic: boolean;
  /** Of an em. */
  readonly fontSize: number;
  readonly underline: boolean;
  readonly strikeOut: boolean;
  readonly primaryColour: string;
  readonly secondaryColour: string;
  readonly outlineColour: string;
  readonly backColour: string;
  /** Percent. */
  readonly scaleX: number;
  readonly scaleY: number;
  readonly spacing: number;
  /** Degrees. */
  readonly angle: number;
  /** 1: outline and shadow; 3: a plate for each line; 4: one for all. */
  readonly borderStyle: 1 | 3 | 4;
  readonly outline: number;
  readonly shadow: number;
  /** As on the number pad: 1 bottom left to 9 top right. */
  readonly alignment: number;
  readonly marginLeft: number;
  readonly marginRight: number;
  readonly marginVertical: number;
}

/** What a request says about the look. Lengths are pixels on a frame of 1080 lines; colours `#RRGGBB[AA]`. */
export interface SubtitleLook {
  readonly fontSize?: number;
  readonly colour?: string;
  readonly family?: FontFamily;
  readonly weight?: FontWeight;
  readonly italic?: boolean;
  /** With neither of these two: an outline. With one, what it says and nothing else. */
  readonly outline?: { readonly colour: string; readonly width: number };
  readonly background?: { readonly colour: string; readonly padding: number };
  readonly position?: TextPosition;
}
