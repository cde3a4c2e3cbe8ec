import { USER_MEDIA_INPUT_OPTIONS } from '../commands/user-media-options';
import { formatSeconds } from '../time/format-seconds';
import { parseCompactLine } from './compact-line';
import { parseSecondsAsUs } from './parse-duration';
import type { ProbeDocument, ProbeStream } from './probe-document';
import type { ProbeRequest } from './run-ffprobe';
import { runFfprobe } from './run-ffprobe';

const TIME_LIMIT_MS = 10_000;

/** Containers of what is recorded from a running stream, which may begin anywhere in it. */
const STREAMED = ['mpegts', 'mpeg', 'flv', 'matroska,webm'];

/** Broadcasters put keyframes a second or two apart, segmented streams up to ten. */
const LATEST_KEYFRAME_SECONDS = 12;

/**
 * The same document, in which a picture begins where it can be seen first: what stands before the first keyframe
 * cannot be decoded, and would be a lead-in that stands still. Of most files one packet is read.
 */
export async function startAtKeyframe(request: ProbeRequest, document: ProbeDocument): Promise<ProbeDocument> {
  const { streams = [], format } = document;
  const picture = streams.find(({ codec_type }) => codec_type === 'video');
  if (!picture || !STREAMED.includes(format?.format_name ?? '')) return document;
  const [first] = await readPackets(request, picture, '%+#1');
  if (!first || first.isKeyframe) return document;
  const packets = await readPackets(request, picture, `%+${LATEST_KEYFRAME_SECONDS}`);
  const keyframe = packets.find(({ isKeyframe, ptsUs }) => isKeyframe && ptsUs !== null);
  if (!keyframe) return document;
  return { ...document, streams: streams.map((stream) => (stream === picture ? startAt(stream, keyframe) : stream)) };
}

interface Packet {
  readonly ptsUs: number | null;
  readonly isKeyframe: boolean;
}

async function readPackets(request: ProbeRequest, { index }: ProbeStream, interval: string): Promise<Packet[]> {
  const packets: Packet[] = [];
  await runFfprobe(request, {
    args: [
      ...USER_MEDIA_INPUT_OPTIONS,
      ...['-select_streams', String(index), '-read_intervals', interval],
      ...['-print_format', 'compact', '-show_entries', 'packet=pts_time,flags'],
    ],
    timeLimitMs: TIME_LIMIT_MS,
    onLine: (line) => {
      const { section, fields } = parseCompactLine(line);
      if (section !== 'packet') return;
      const isKeyframe = fields.get('flags')?.includes('K') ?? false;
      packets.push({ ptsUs: parseSecondsAsUs(fields.get('pts_time')), isKeyframe });
    },
  });
  return packets;
}

function startAt(stream: ProbeStream, { ptsUs }: Packet): ProbeStream {
  const startUs = ptsUs ?? 0;
  const durationUs = parseSecondsAsUs(stream.duration);
  const skippedUs = startUs - (parseSecondsAsUs(stream.start_time) ?? startUs);
  return {
    ...stream,
    start_time: formatSeconds(startUs),
    ...(durationUs === null ? {} : { duration: formatSeconds(Math.max(1, durationUs - skippedUs)) }),
  };
}
