import type { VideoInfo } from '../media-info/media-info';
import { USER_MEDIA_INPUT_OPTIONS } from '../commands/user-media-options';
import type { ProbeRequest } from './run-ffprobe';
import { runFfprobe } from './run-ffprobe';

const TIME_LIMIT_MS = 10_000;

/**
 * A codec's parameter sets as the container holds them; for H.264 in MP4 that is `avcC`. Null where there are none.
 *
 * @throws the reason of the request's signal, when that ended it
 */
export async function readParameterSets(
  request: ProbeRequest & { readonly video: Pick<VideoInfo, 'streamIndex'> },
): Promise<Buffer | null> {
  const lines: string[] = [];
  await runFfprobe(request, {
    args: [
      ...USER_MEDIA_INPUT_OPTIONS,
      ...['-select_streams', String(request.video.streamIndex), '-show_data', '-show_entries', 'stream=extradata'],
      ...['-print_format', 'default=noprint_wrappers=1'],
    ],
    timeLimitMs: TIME_LIMIT_MS,
    onLine: (line) => lines.push(line),
  });
  const bytes = bytesOfDump(lines);
  return bytes.length > 0 ? bytes : null;
}

/** `00000000: 0164 0029 ffe1 001d 6764 0029 4b36 5014  .d.)....gd.)K6P.`: sixteen bytes in a line, then what they spell. */
export function bytesOfDump(lines: readonly string[]): Buffer {
  const hex = lines.flatMap((line) => /^[0-9a-f]{8}: ([0-9a-f ]{1,40})/.exec(line)?.[1]?.replaceAll(' ', '') ?? []);
  return Buffer.from(hex.join(''), 'hex');
}
