import { invalidMedia } from '../probe/invalid-media';

/** INVALID_MEDIA about a line of a subtitle file. `what` follows "Line N of the subtitles". */
export function subtitleFlaw(lineNumber: number, what: string): Error {
  return invalidMedia(`Line ${lineNumber} of the subtitles ${what}.`);
}
