import { Fault } from '@app/contracts';
import { FfmpegFailure } from '../process/classify-ffmpeg-failure';
import { parseRational } from '../time/rational';
import { parseCompactLine } from './compact-line';
import type { PacketSpan } from './packet-spans';
import { PACKET_ENTRIES, PacketSpans } from './packet-spans';
import { readOwnFile } from './read-own-file';
import type { ProbeRequest } from './run-ffprobe';
import { runFfprobe } from './run-ffprobe';
import type { AudioStreamReport, StreamReport, VideoStreamReport } from './stream-report';

/** Long enough to read through the longest output. */
const TIME_LIMIT_MS = 600_000;

const STREAM_ENTRIES =
  'stream=index,codec_type,codec_name,profile,level,width,height,sample_aspect_ratio,pix_fmt,avg_frame_rate,' +
  'color_range,color_space,color_primaries,color_transfer,sample_rate,channels,extradata_hash';

type Fields = ReadonlyMap<string, string>;

/**
 * Looks into a file that Reelwright has made, packet by packet. Decodes nothing.
 *
 * @throws {Fault} ENCODING_ERROR, retryable, if it cannot be read
 * @throws the reason of `signal`, when that ended the inspection
 */
export async function inspectStream(request: ProbeRequest): Promise<StreamReport> {
  request.signal?.throwIfAborted();
  // Why it could not be read, ffprobe says as well.
  const own = await readOwnFile(request.path).catch(() => null);
  return own ?? probeStream(request);
}

/** What ffprobe finds in a file of any kind; see `inspectStream`. */
export async function probeStream(request: ProbeRequest): Promise<StreamReport> {
  const spans = new PacketSpans();
  const streams: Fields[] = [];
  const entries = `${PACKET_ENTRIES}:${STREAM_ENTRIES}`;
  const result = await runFfprobe(request, {
    args: [...['-protocol_whitelist', 'file,pipe'], '-show_data_hash', 'sha256'].concat([
      '-print_format',
      'compact',
      '-show_entries',
      entries,
    ]),
    timeLimitMs: TIME_LIMIT_MS,
    onLine: (line) => {
      const { section, fields } = parseCompactLine(line);
      if (section === 'packet') spans.add(fields);
      if (section === 'stream') streams.push(fields);
    },
  });
  if (result.exitCode !== 0) throw unreadable(new FfmpegFailure(result, 'other'));
  return {
    streams: streams.length,
    video: firstOf(streams, { kind: 'video', report: reportVideo, spans }),
    audio: firstOf(streams, { kind: 'audio', report: reportAudio, spans }),
  };
}

interface Choice<T> {
  readonly kind: string;
  readonly report: (fields: Fields, span: PacketSpan) => T;
  readonly spans: PacketSpans;
}

function firstOf<T>(streams: readonly Fields[], { kind, report, spans }: Choice<T>): T | null {
  const fields = streams.find((stream) => stream.get('codec_type') === kind);
  return fields ? report(fields, spans.of(numberOf(fields, 'index'))) : null;
}

function reportVideo(fields: Fields, span: PacketSpan): VideoStreamReport {
  return {
    ...span,
    codec: fields.get('codec_name') ?? 'unknown',
    extradataSha256: hashOf(fields),
    profile: textOf(fields, 'profile'),
    level: numberOf(fields, 'level'),
    width: numberOf(fields, 'width'),
    height: numberOf(fields, 'height'),
    sampleAspectRatio: parseRational(fields.get('sample_aspect_ratio')),
    pixelFormat: textOf(fields, 'pix_fmt'),
    frameRate: parseRational(fields.get('avg_frame_rate')),
    colour: {
      range: textOf(fields, 'color_range'),
      matrix: textOf(fields, 'color_space'),
      primaries: textOf(fields, 'color_primaries'),
      transfer: textOf(fields, 'color_transfer'),
    },
  };
}

function reportAudio(fields: Fields, span: PacketSpan): AudioStreamReport {
  return {
    ...span,
    codec: fields.get('codec_name') ?? 'unknown',
    extradataSha256: hashOf(fields),
    sampleRate: numberOf(fields, 'sample_rate'),
    channels: numberOf(fields, 'channels'),
  };
}

function numberOf(fields: Fields, name: string): number {
  return Number(fields.get(name) ?? 0);
}

function textOf(fields: Fields, name: string): string | null {
  const value = fields.get(name) ?? 'unknown';
  return value === 'unknown' || value === 'N/A' ? null : value;
}

function hashOf(fields: Fields): string | null {
  return fields.get('extradata_hash')?.replace(/^SHA256:/, '') ?? null;
}

function unreadable(cause: unknown): Fault {
  return new Fault({
    code: 'ENCODING_ERROR',
    blame: 'infrastructure',
    retryable: true,
    message: 'A finished part of the video could not be read back.',
    cause,
  });
}
