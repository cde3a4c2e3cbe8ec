import { LIMITS, type CompositionSpec, type OutputSpec } from '../spec';
import { nearestEven, outputSize, type OutputSize } from './output-size';

/** A size in which the output also comes. */
export interface OutputRendition extends OutputSize {
  /** Of the picture, in bits per second; null: what the quality needs. */
  readonly bitRate: number | null;
}

/** Lengths of the shorter side in a ladder. Anything smaller looks blocky even on a phone. */
const STEPS = [1440, 1080, 720, 480, 360];

/** The sizes besides the output's own, largest first. */
export function outputRenditions(output: OutputSpec | null | undefined): OutputRendition[] {
  const { ladder, renditions } = output?.hls ?? {};
  const size = outputSize(output);
  if (ladder) return ladderBelow(size);
  return (renditions ?? [])
    .map(({ height, bitrate }) => ({ ...sizeAtHeight(size, height), bitRate: bitrate ?? null }))
    .sort((a, b) => b.height - a.height);
}

/** The frame made so many pixels high. */
export function sizeAtHeight({ width, height }: OutputSize, wantedHeight: number): OutputSize {
  return { width: nearestEven((width * wantedHeight) / height), height: wantedHeight };
}

/** The composition as requested, in one of its renditions. */
export function inRendition(spec: CompositionSpec, { width, height, bitRate }: OutputRendition): CompositionSpec {
  return { ...spec, output: { ...spec.output, resolution: null, aspect: null, width, height, bitrate: bitRate } };
}

function ladderBelow(size: OutputSize): OutputRendition[] {
  const short = Math.min(size.width, size.height);
  return STEPS.filter((step) => step < short)
    .map((step) => ({ ...sizeAtHeight(size, nearestEven((size.height * step) / short)), bitRate: null }))
    .filter(({ width, height }) => Math.min(width, height) >= LIMITS.frameSide.min);
}
