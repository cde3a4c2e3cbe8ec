import type { AudioInfo, MediaInfo, VideoInfo } from '../media-info/media-info';
import { displaySize } from './display-size';
import { firstField } from './first-field';
import { averageFrameRate, isVariableRate } from './frame-rate';
import { hasAlpha } from './has-alpha';
import { hdrOf } from './hdr';
import { invalidMedia } from './invalid-media';
import { parseClockAsUs, parseSecondsAsUs } from './parse-duration';
import type { ProbeDocument, ProbeStream } from './probe-document';

/** One decoded picture of this size takes about 270 MB; more is taken for a decompression bomb. */
const MAX_PIXELS = 8192 * 8192;

/** ffprobe's names of ways to store colours that ffmpeg's filters cannot convert. */
const FOREIGN_MATRICES = new Set(['bt2020c', 'smpte2085']);
/** The same, in standard range. */
const FOREIGN_MATRICES_OF_SDR = new Set(['ycgco', 'chroma-derived-nc', 'chroma-derived-c', 'ictcp']);

/**
 * Reduces what ffprobe says of a file to what Reelwright works with.
 *
 * @throws {Fault} INVALID_MEDIA if there is neither a picture nor sound that can be decoded
 */
export function normaliseProbe({ streams = [], format = {} }: ProbeDocument): MediaInfo {
  const durationUs = parseSecondsAsUs(format.duration) ?? 0;
  const video = firstOf(streams, (stream) => toVideo(stream, durationUs));
  const audio = firstOf(streams, (stream) => toAudio(stream, durationUs));
  if (!video && !audio) throw invalidMedia(describeLack(streams, format.format_name ?? ''));
  return {
    container: format.format_name ?? 'unknown',
    durationUs,
    sizeBytes: Number(format.size ?? 0),
    bitRate: toCount(format.bit_rate),
    video,
    audio,
  };
}

function firstOf<T>(streams: readonly ProbeStream[], convert: (stream: ProbeStream) => T | null): T | null {
  for (const stream of streams) {
    const converted = convert(stream);
    if (converted) return converted;
  }
  return null;
}

function toVideo(stream: ProbeStream, fileDurationUs: number): VideoInfo | null {
  const { index, codec_name: codec, pix_fmt: pixelFormat, width = 0, height = 0 } = stream;
  if (!isPicture(stream) || codec === undefined || pixelFormat === undefined || width * height <= 0) return null;
  if (width * height > MAX_PIXELS) {
    throw invalidMedia(`The picture is ${width}x${height}; at most 67 million pixels (8192x8192) are accepted.`);
  }
  const { color_space: matrix = '' } = stream;
  if (FOREIGN_MATRICES.has(matrix) || (FOREIGN_MATRICES_OF_SDR.has(matrix) && !hdrOf(stream))) {
    throw invalidMedia(
      `The colours are stored as ${matrix}, which cannot be converted. Export it in BT.709 or BT.601.`,
    );
  }
  return {
    streamIndex: index,
    codec,
    ...displaySize(stream, { width, height }),
    frameRate: averageFrameRate(stream),
    isVariableRate: isVariableRate(stream),
    firstField: firstField(stream),
    pixelFormat,
    hasAlpha: hasAlpha(stream),
    colour: {
      range: known(stream.color_range),
      matrix: known(stream.color_space),
      primaries: known(stream.color_primaries),
      transfer: known(stream.color_transfer),
    },
    hdr: hdrOf(stream),
    ...extentOf(stream, fileDurationUs),
    bitRate: toCount(stream.bit_rate),
    ...extradataOf(stream),
  };
}

function extradataOf({ extradata_hash: hash }: ProbeStream): Pick<VideoInfo, 'extradataSha256'> {
  return hash === undefined ? {} : { extradataSha256: hash.replace(/^SHA256:/, '') };
}

function toAudio(stream: ProbeStream, fileDurationUs: number): AudioInfo | null {
  const { index, codec_type, codec_name: codec, sample_fmt, channels = 0 } = stream;
  const sampleRate = Number(stream.sample_rate ?? 0);
  if (codec_type !== 'audio' || codec === undefined || sample_fmt === undefined) return null;
  if (channels <= 0 || sampleRate <= 0) return null;
  return { streamIndex: index, codec, sampleRate, channels, ...extentOf(stream, fileDurationUs) };
}

function isPicture({ codec_type, disposition }: ProbeStream): boolean {
  return codec_type === 'video' && disposition?.attached_pic !== 1;
}

function extentOf(
  { start_time, duration, tags }: ProbeStream,
  fileDurationUs: number,
): { startUs: number; durationUs: number } {
  return {
    startUs: parseSecondsAsUs(start_time) ?? 0,
    durationUs: parseSecondsAsUs(duration) ?? parseClockAsUs(tags?.DURATION) ?? fileDurationUs,
  };
}

/** ffprobe says `unknown` where it has to say something. */
function known(value: string | undefined): string | null {
  return value === undefined || value === 'unknown' ? null : value;
}

function toCount(text: string | undefined): number | null {
  const value = Number(text ?? 0);
  return Number.isFinite(value) && value > 0 ? value : null;
}

function describeLack(streams: readonly ProbeStream[], container: string): string {
  const still = STILLS[container];
  if (still !== undefined) return still;
  const undecodable = streams.find((stream) => isPicture(stream) || stream.codec_type === 'audio');
  if (!undecodable) return 'The file has neither video nor audio.';
  const codec = undecodable.codec_name ?? undecodable.codec_tag_string ?? 'unknown';
  return `The file cannot be decoded: its codec (${codec}) is not supported, or the file is damaged. Convert it, for example to H.264 in MP4.`;
}

/** ffmpeg decodes all of these, unless something is wrong with the file. */
const STILLS: Readonly<Record<string, string>> = {
  png_pipe: 'The picture is damaged or incomplete. Export or upload it again.',
  jpeg_pipe: 'The picture is damaged or incomplete. Export or upload it again.',
  // https://trac.ffmpeg.org/ticket/4907
  webp_pipe: 'The picture is an animated WebP, which is not supported, or damaged. Send it as GIF or as a video.',
};
