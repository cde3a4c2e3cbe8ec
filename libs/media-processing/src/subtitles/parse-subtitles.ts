import { invalidMedia } from '../probe/invalid-media';
import { findCrowd } from './find-crowd';
import { parseAss } from './parse-ass';
import { parseSrt } from './parse-srt';
import { parseVtt } from './parse-vtt';
import { SUBTITLE_LIMITS } from './subtitle-limits';
import type { Cue, Subtitles } from './subtitles';

/**
 * Reads subtitles in the format that their text is in, whatever the name of the file.
 *
 * @throws {Fault} INVALID_MEDIA, with what is wrong, and where
 */
export function parseSubtitles(text: string): Subtitles {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const subtitles = parseLines(lines);
  requireWithinLimits(subtitles.cues);
  return subtitles;
}

function parseLines(lines: readonly string[]): Subtitles {
  const first = lines.find((line) => line.trim() !== '')?.trim() ?? '';
  if (/^\[Script Info\]/i.test(first)) return parseAss(lines);
  if (first.startsWith('WEBVTT')) return { cues: parseVtt(lines), script: null };
  return { cues: parseSrt(lines), script: null };
}

function requireWithinLimits(cues: readonly Cue[]): void {
  const { cueLength, cues: mostCues, cuesAtOnce } = SUBTITLE_LIMITS;
  if (cues.length === 0) throw invalidMedia('The file has no subtitles. Send an SRT, WebVTT or ASS file with cues.');
  if (cues.length > mostCues) throw invalidMedia(`The file has ${cues.length} cues; at most ${mostCues} are allowed.`);
  const long = cues.findIndex(({ parts }) => lengthOf(parts) > cueLength);
  if (long >= 0) throw invalidMedia(`Cue ${long + 1} of the subtitles is longer than ${cueLength} characters.`);
  const crowdMs = findCrowd(cues, cuesAtOnce);
  if (crowdMs !== null) {
    throw invalidMedia(`The subtitles show more than ${cuesAtOnce} cues at once, at ${crowdMs / 1000} s.`);
  }
}

function lengthOf(parts: Cue['parts']): number {
  return parts.reduce((length, { text, tags }) => length + text.length + tags.length, 0);
}
