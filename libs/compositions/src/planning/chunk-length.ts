import { GOP_SECONDS, toNumber, type StreamProfile, type VideoCodec, type VideoQuality } from '@app/media-processing';
import type { OutputFormat } from '../spec';

/** What the time to encode a second depends on. */
export interface ChunkedOutput extends Pick<StreamProfile, 'codec' | 'quality' | 'width' | 'height' | 'frameRate'> {
  /** Absent: that of one file. */
  readonly format?: OutputFormat;
}

/** Approximate core-seconds to encode a second of 1080p30: see docs/quality.md. */
const CORE_SECONDS: Readonly<Record<VideoCodec, Readonly<Record<VideoQuality, number>>>> = {
  h264: { low: 0.5, medium: 2, high: 4 },
  hevc: { low: 1, medium: 2.5, high: 4 },
  vp9: { low: 2, medium: 6, high: 20 },
  av1: { low: 1, medium: 1.5, high: 4 },
};
const MEASURED_PIXELS_PER_SECOND = 1920 * 1080 * 30;

/** Starting and verifying a chunk takes about half a core-second: see docs/performance.md. */
const CHUNK_CORE_SECONDS = 8;
export const MAX_CHUNK_SECONDS = 10;

/** A run of fewer usual chunks than this is cut into this many smaller ones. */
const FEW = 2;

/** A run of more usual chunks than this is cut into longer ones: more chunks would not make it faster. */
const MANY = 8;

/** Usual length of a chunk in seconds, chosen so that one takes about the same time to encode, whatever the output. */
export function usualChunkSeconds({ codec, quality, width, height, frameRate }: ChunkedOutput): number {
  const pixelsPerSecond = width * height * toNumber(frameRate);
  const coreSeconds = CORE_SECONDS[codec][quality] * (pixelsPerSecond / MEASURED_PIXELS_PER_SECOND);
  return clamp(CHUNK_CORE_SECONDS / coreSeconds, { min: GOP_SECONDS, max: Infinity });
}

/**
 * Target length of the chunks of a run, in seconds. Depends on that run alone, so that edits elsewhere do not
 * invalidate its chunks in the cache.
 *
 * @param usual see `usualChunkSeconds`
 */
export function chunkSecondsOf(runSeconds: number, usual: number): number {
  const isFew = runSeconds < FEW * usual;
  const wanted = isFew ? Math.max(usual, runSeconds) / FEW : Math.max(usual, runSeconds / MANY);
  return clamp(wanted, { min: GOP_SECONDS, max: MAX_CHUNK_SECONDS });
}

/**
 * Length in GOPs of the chunks of a long run. It doubles in a clip of more than `MANY` chunks, and so on: so it depends
 * on the clip, which a text over a part of it does not change, and rarely on how it is trimmed.
 */
export function gopsOfChunks(clipSeconds: number, usual: number): number {
  const doublings = Math.max(0, Math.floor(Math.log(clipSeconds / usual) / Math.log(MANY)));
  const wanted = clamp(usual * 2 ** doublings, { min: GOP_SECONDS, max: MAX_CHUNK_SECONDS });
  return Math.round(wanted / GOP_SECONDS);
}

function clamp(value: number, { min, max }: { readonly min: number; readonly max: number }): number {
  return Math.min(max, Math.max(min, value));
}
