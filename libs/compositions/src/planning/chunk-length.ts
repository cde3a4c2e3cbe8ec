import { GOP_SECONDS, toNumber, type StreamProfile, type VideoCodec, type VideoQuality } from '@app/media-processing';
import type { OutputFormat } from '../spec';

/** What decides how long it takes to encode a second. */
export interface ChunkedOutput extends Pick<StreamProfile, 'codec' | 'quality' | 'width' | 'height' | 'frameRate'> {
  /** Absent: that of one file. */
  readonly format?: OutputFormat;
}

/** Seconds of one core that encoding a second of 1080p30 takes, about: see docs/quality.md. */
const CORE_SECONDS: Readonly<Record<VideoCodec, Readonly<Record<VideoQuality, number>>>> = {
  h264: { low: 0.5, medium: 2, high: 4 },
  hevc: { low: 1, medium: 2.5, high: 4 },
  vp9: { low: 2, medium: 6, high: 20 },
  av1: { low: 1, medium: 1.5, high: 4 },
};
const MEASURED_PIXELS_PER_SECOND = 1920 * 1080 * 30;

/** To start and to check a chunk takes about half a second of a core: see docs/performance.md. */
const CHUNK_CORE_SECONDS = 8;
export const MAX_CHUNK_SECONDS = 10;

/** A run of less than so many usual chunks is cut into so many smaller ones. */
const FEW = 2;

/** What has more than so many usual chunks is cut into longer ones: more of them would not make it any faster. */
const MANY = 8;

/** How many seconds of an output a chunk usually has, so that it takes about the same time, whatever the output. */
export function usualChunkSeconds({ codec, quality, width, height, frameRate }: ChunkedOutput): number {
  const pixelsPerSecond = width * height * toNumber(frameRate);
  const coreSeconds = CORE_SECONDS[codec][quality] * (pixelsPerSecond / MEASURED_PIXELS_PER_SECOND);
  return clamp(CHUNK_CORE_SECONDS / coreSeconds, { min: GOP_SECONDS, max: Infinity });
}

/**
 * How long the chunks of a run should be, in seconds. It depends on that run alone: an edit elsewhere leaves its chunks
 * in the cache what they are.
 *
 * @param usual see `usualChunkSeconds`
 */
export function chunkSecondsOf(runSeconds: number, usual: number): number {
  const isFew = runSeconds < FEW * usual;
  const wanted = isFew ? Math.max(usual, runSeconds) / FEW : Math.max(usual, runSeconds / MANY);
  return clamp(wanted, { min: GOP_SECONDS, max: MAX_CHUNK_SECONDS });
}

/**
 * How many GOPs the chunks have that a long run is cut into. They are twice as long in a clip of more than `MANY`, and so on: it
 * depends on the clip, which a text over a part of it leaves what it is, and so seldom on how it is trimmed.
 */
export function gopsOfChunks(clipSeconds: number, usual: number): number {
  const doublings = Math.max(0, Math.floor(Math.log(clipSeconds / usual) / Math.log(MANY)));
  const wanted = clamp(usual * 2 ** doublings, { min: GOP_SECONDS, max: MAX_CHUNK_SECONDS });
  return Math.round(wanted / GOP_SECONDS);
}

function clamp(value: number, { min, max }: { readonly min: number; readonly max: number }): number {
  return Math.min(max, Math.max(min, value));
}
