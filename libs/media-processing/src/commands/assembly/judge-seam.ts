import type { Problems } from '../../probe/verify-stream';

/**
 * What is wrong with a seam: the joined file has to decode to the very pictures of the segments.
 *
 * @param report the file that `compileSeam` has written
 */
export function judgeSeam(report: string): Problems {
  const hashes = hashesByStream(report);
  const [joined = [], before = [], after = []] = [0, 1, 2].map((stream) => hashes.get(stream));
  const apart = [...before, ...after];
  if (before.length === 0 || after.length === 0) return ['a segment has no pictures at a seam'];
  if (joined.length !== apart.length) return [`${joined.length} frames at a seam, not ${apart.length}`];
  const others = apart.filter((hash, index) => hash !== joined[index]).length;
  return others === 0 ? [] : [`${others} of ${apart.length} frames at a seam decode to other pictures`];
}

/** The hash stands last, the number of the stream first: https://ffmpeg.org/ffmpeg-formats.html#framemd5 */
function hashesByStream(report: string): ReadonlyMap<number, readonly string[]> {
  const rows = report
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(',').map((field) => field.trim()));
  return new Map(
    [...new Set(rows.map(([stream]) => stream))].map((stream) => [
      Number(stream),
      rows.filter((row) => row[0] === stream).map((row) => row.at(-1) ?? ''),
    ]),
  );
}
