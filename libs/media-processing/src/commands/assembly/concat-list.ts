import { formatSeconds } from '../../time/format-seconds';

/**
 * The text of a list for ffmpeg's concat demuxer: https://ffmpeg.org/ffmpeg-formats.html#concat-1. Paths are
 * absolute; they may hold anything but line breaks, for which the format has no notation.
 *
 * @param lengthsUs after which the next file begins, in microseconds; where there is none, the file itself tells
 * @throws {RangeError} for a path that cannot be written
 */
export function concatList(paths: readonly string[], lengthsUs: readonly number[] = []): string {
  const linesOf = (path: string, index: number): string[] => {
    const lengthUs = lengthsUs[index];
    return [
      `file ${quote(path)}`,
      NOT_DECODED,
      ...(lengthUs === undefined ? [] : [`duration ${formatSeconds(lengthUs)}`]),
    ];
  };
  return ['ffconcat version 1.0', ...paths.flatMap(linesOf), ''].join('\n');
}

/**
 * Without a decoder that it may use, the demuxer does not decode the first picture of every file to find out what the
 * header says already: 15 ms of a core each in 1080p, one after the other. It complains of that once a file.
 */
const NOT_DECODED = 'option codec_whitelist none';

/** In single quotes nothing is special but the quote itself: https://ffmpeg.org/ffmpeg-utils.html#Quoting-and-escaping */
function quote(path: string): string {
  if (/[\n\r\0]/.test(path)) throw new RangeError('A path in a concat list cannot hold line breaks');
  return `'${path.replaceAll("'", String.raw`'\''`)}'`;
}
