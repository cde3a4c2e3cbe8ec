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
const CHUNK_CORE_SECONDS = 12;
/** The preview begins with the first chunk: it is not one of the long ones. */
const FIRST_CORE_SECONDS = 8;
export const MAX_CHUNK_SECONDS = 10;

/** A run of less than so many usual chunks is cut into so many smaller ones. */
const FEW = 2;
/** But into none that is less than this part of a usual one. */
const LEAST_PART = 1 / 3;

/** A run of more than so many usual chunks is cut into longer ones: more of them would not make it any faster. */
const MANY = 8;

/** How many seconds of an output a chunk usually has, so that it takes about the same time, whatever the output. */
export function usualChunkSeconds(output: ChunkedOutput): number {
  return within(CHUNK_CORE_SECONDS / coreSecondsOf(output), { min: GOP_SECONDS, max: Infinity });
}

/** How many seconds of a long output are cut into shorter chunks, because they are watched first. */
export function firstChunkSeconds(output: ChunkedOutput): number {
  return within(FIRST_CORE_SECONDS / coreSecondsOf(output), { min: GOP_SECONDS, max: Infinity });
}

/** What a second of an output takes. */
function coreSecondsOf({ codec, quality, width, height, frameRate }: ChunkedOutput): number {
  const pixelsPerSecond = width * height * toNumber(frameRate);
  return CORE_SECONDS[codec][quality] * (pixelsPerSecond / MEASURED_PIXELS_PER_SECOND);
}

/**
 * How long the chunks of a run should be, in seconds. It depends on that run alone: an edit elsewhere leaves its chunks
 * in the cache what they are.
 *
 * @param usual see `usualChunkSeconds` and `firstChunkSeconds`
 */
export function chunkSecondsOf(runSeconds: number, usual: number): number {
  const isFew = runSeconds < FEW * usual;
  const wanted = isFew ? Math.max(usual * LEAST_PART, runSeconds / FEW) : Math.max(usual, runSeconds / MANY);
  return within(wanted, { min: GOP_SECONDS, max: MAX_CHUNK_SECONDS });
}

function within(value: number, { min, max }: { readonly min: number; readonly max: number }): number {
  return Math.min(max, Math.max(min, value));
}
