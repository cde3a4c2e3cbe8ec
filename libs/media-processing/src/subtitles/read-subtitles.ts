import { open } from 'node:fs/promises';
import { invalidMedia } from '../probe/invalid-media';
import { decodeText } from './decode-text';
import { parseSubtitles } from './parse-subtitles';
import { SUBTITLE_LIMITS } from './subtitle-limits';
import type { Subtitles } from './subtitles';

/**
 * The subtitles in an SRT, WebVTT or ASS file of a user's.
 *
 * @throws {Fault} INVALID_MEDIA, with a sentence that says what is wrong with it
 */
export async function readSubtitles(path: string): Promise<Subtitles> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    if (size > SUBTITLE_LIMITS.bytes) {
      throw invalidMedia(`The subtitles have ${size} bytes; at most ${SUBTITLE_LIMITS.bytes} (10 MiB) are allowed.`);
    }
    return parseSubtitles(decodeText(await file.readFile()));
  } finally {
    await file.close();
  }
}
