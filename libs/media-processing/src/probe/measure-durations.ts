import { USER_MEDIA_INPUT_OPTIONS } from '../commands/user-media-options';
import { formatSeconds } from '../time/format-seconds';
import { parseCompactLine } from './compact-line';
import { PACKET_ENTRIES, PacketSpans } from './packet-spans';
import type { ProbeDocument } from './probe-document';
import type { ProbeRequest } from './run-ffprobe';
import { runFfprobe } from './run-ffprobe';

/** Long enough to read through a few gigabytes. */
const TIME_LIMIT_MS = 120_000;

/**
 * Containers without a length of their own: ffmpeg guesses it from the first frames' bit rate, and was seen to say
 * 282 s of a 30 s recording that began with silence.
 */
const GUESSED = ['aac', 'ac3', 'amr', 'eac3', 'mp3'];

/** Whether the lengths that ffprobe reports are missing or guessed. A still has none, and needs none. */
export function lacksDurations({ format }: ProbeDocument): boolean {
  const container = format?.format_name ?? '';
  if (container.endsWith('_pipe')) return false;
  return format?.duration === undefined || GUESSED.includes(container);
}

/**
 * The same document with the lengths that its packets show: what browsers record (WebM without a duration) and bare
 * audio streams need it. Reads the whole file without decoding it. What cannot be measured stays as it was.
 */
export async function measureDurations(request: ProbeRequest, document: ProbeDocument): Promise<ProbeDocument> {
  const spans = new PacketSpans();
  const result = await runFfprobe(request, {
    args: [...USER_MEDIA_INPUT_OPTIONS, '-print_format', 'compact', '-show_entries', PACKET_ENTRIES],
    timeLimitMs: TIME_LIMIT_MS,
    onLine: (line) => {
      spans.add(parseCompactLine(line).fields);
    },
  });
  return result.exitCode === 0 ? withDurations(document, spans) : document;
}

function withDurations({ streams = [], format = {} }: ProbeDocument, spans: PacketSpans): ProbeDocument {
  const all = spans.all();
  if (all.length === 0) return { streams, format };
  const startUs = Math.min(...all.map((span) => span.firstPtsUs));
  const endUs = Math.max(...all.map((span) => span.endUs));
  return {
    streams: streams.map((stream) => {
      const { firstPtsUs, endUs: streamEndUs } = spans.of(stream.index);
      return { ...stream, duration: formatSeconds(streamEndUs - firstPtsUs) };
    }),
    format: { ...format, duration: formatSeconds(endUs - startUs) },
  };
}
