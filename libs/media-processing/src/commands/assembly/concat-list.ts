import { formatSeconds } from '../../time/format-seconds';

/**
 * The text of a list for ffmpeg's concat demuxer: https://ffmpeg.org/ffmpeg-formats.html#concat-1. Paths are absolute;
 * they may contain anything but line breaks, which the format cannot express.
 *
 * @param lengthsUs when the next file starts, in microseconds; absent: determined by the file itself
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
 * Without a permitted decoder, the demuxer does not decode the first frame of every file to find out what the header
 * already says: 15 ms each at 1080p, sequentially. It logs a warning per file.
 */
const NOT_DECODED = 'option codec_whitelist none';

/** Within single quotes, only the quote itself is special: https://ffmpeg.org/ffmpeg-utils.html#Quoting-and-escaping */
function quote(path: string): string {
  if (/[\n\r\0]/.test(path)) throw new RangeError('A path in a concat list cannot hold line breaks');
  return `'${path.replaceAll("'", String.raw`'\''`)}'`;
}
