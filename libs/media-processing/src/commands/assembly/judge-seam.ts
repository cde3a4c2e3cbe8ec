import type { Problems } from '../../probe/verify-stream';

/**
 * Problems with a seam: the joined file must decode to exactly the frames of the segments.
 *
 * @param report the file that `compileSeams` has written
 */
export function judgeSeam(report: string): Problems {
  const [joined = [], ...segments] = hashesByStream(report);
  const apart = segments.flat();
  if (segments.length === 0 || segments.some((hashes) => hashes.length === 0)) {
    return ['a segment has no pictures at a seam'];
  }
  if (joined.length !== apart.length) return [`${joined.length} frames at a seam, not ${apart.length}`];
  const others = apart.filter((hash, index) => hash !== joined[index]).length;
  return others === 0 ? [] : [`${others} of ${apart.length} frames at a seam decode to other pictures`];
}

/**
 * Of each stream that the report's head names. The hash stands last in a row, the number of the stream first:
 * https://ffmpeg.org/ffmpeg-formats.html#framehash
 */
function hashesByStream(report: string): string[][] {
  const lines = report.split('\n');
  const rows = lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(',').map((field) => field.trim()));
  const streams = lines.flatMap((line) => /^#codec_id (\d+):/.exec(line)?.[1] ?? []);
  return streams.map((stream) => rows.filter((row) => row[0] === stream).map((row) => row.at(-1) ?? ''));
}
