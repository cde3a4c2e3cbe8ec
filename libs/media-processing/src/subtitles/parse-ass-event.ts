import { clampNumber, DEFAULT_STYLE } from './parse-ass-style';
import { parseClock } from './parse-clock';
import { parseOverrides } from './parse-overrides';
import { subtitleFlaw } from './subtitle-flaw';
import type { AssStyle, Cue } from './subtitles';

interface EventPlace {
  readonly lineNumber: number;
  readonly styles: readonly AssStyle[];
}

/**
 * A `Dialogue` line. Its `Effect` is left out. One that ends before it begins shows nothing, as everywhere.
 *
 * @throws {Fault} INVALID_MEDIA, when it does not say when it is shown
 */
export function parseAssEvent(fields: ReadonlyMap<string, string>, { lineNumber, styles }: EventPlace): Cue {
  const startMs = parseClock(fields.get('start') ?? '');
  const endMs = parseClock(fields.get('end') ?? '');
  if (startMs === null || endMs === null) {
    throw subtitleFlaw(lineNumber, 'has no Start and End such as 0:00:01.00,0:00:02.50');
  }
  const number = (name: string, max: number): number => Math.round(clampNumber(fields.get(name) ?? '', 0, max) ?? 0);
  const named = (fields.get('style') ?? '').replace(/^\*/, '');
  const style = styles.find(({ name }) => name === named) ?? styles[0] ?? DEFAULT_STYLE;
  return {
    startMs,
    endMs: Math.max(startMs, endMs),
    placement: null,
    parts: parseOverrides(fields.get('text') ?? '', styles),
    ass: {
      layer: number('layer', 1000),
      style: style.name,
      marginLeft: number('marginl', 16_384),
      marginRight: number('marginr', 16_384),
      marginVertical: number('marginv', 16_384),
    },
  };
}
