import { framesToSeconds } from '../time/frames';
import type { Rational } from '../time/rational';
import type { TypesetCue, TypesetSubtitles } from './typeset-subtitles';

/** A cue on the frames of the output, counted from the one that is the file's time 0; `endFrame` exclusive. */
export interface FramedCue {
  readonly cue: TypesetCue;
  readonly startFrame: number;
  readonly endFrame: number;
}

/** The script of some cues, for libass. */
export function writeScript(
  { header }: Pick<TypesetSubtitles, 'header'>,
  cues: readonly FramedCue[],
  rate: Rational,
): string {
  const events = cues.map(({ cue, startFrame, endFrame }) => {
    const [start, end] = [startFrame, endFrame].map((frame) => timeBefore(frame, rate));
    return `Dialogue: ${cue.layer},${start ?? ''},${end ?? ''},${cue.event}\n`;
  });
  return header + events.join('');
}

/** Half a frame before it, so that the hundredths of a second that ASS counts in never round to another frame. */
function timeBefore(frame: number, rate: Rational): string {
  const hundredths = Math.max(0, Math.round(framesToSeconds(frame - 0.5, rate) * 100));
  const two = (value: number): string => String(value).padStart(2, '0');
  const seconds = Math.floor(hundredths / 100);
  const minutes = Math.floor(seconds / 60);
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}.${two(hundredths % 100)}`;
}
