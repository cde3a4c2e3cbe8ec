import { USER_MEDIA_INPUT_OPTIONS } from '../commands/user-media-options';
import type { ProbeDocument } from './probe-document';
import type { ProbeRequest } from './run-ffprobe';
import { runFfprobe } from './run-ffprobe';

const TIME_LIMIT_MS = 10_000;

/** Whether a file is a single picture; ffmpeg names their demuxers so. */
export function isSinglePicture({ format }: ProbeDocument): boolean {
  return format?.format_name?.endsWith('_pipe') ?? false;
}

/**
 * The same document with the orientation that cameras write into pictures (Exif): ffmpeg finds it when it decodes, and
 * turns the picture by it. A picture that cannot be decoded stays as it was.
 */
export async function orientStill(request: ProbeRequest, document: ProbeDocument): Promise<ProbeDocument> {
  const lines: string[] = [];
  const result = await runFfprobe(request, {
    args: [
      ...USER_MEDIA_INPUT_OPTIONS,
      ...['-read_intervals', '%+#1', '-print_format', 'json'],
      ...['-show_entries', 'frame_side_data=rotation,displaymatrix'],
    ],
    timeLimitMs: TIME_LIMIT_MS,
    onLine: (line) => lines.push(line),
  });
  if (result.exitCode !== 0) return document;
  const { frames } = JSON.parse(lines.join('\n')) as ProbeDocument;
  const sideData = frames?.[0]?.side_data_list;
  if (!sideData) return document;
  return { ...document, streams: document.streams?.map((stream) => ({ ...stream, side_data_list: sideData })) ?? [] };
}
