import { ASPECTS, DEFAULTS, formatDefaults, RESOLUTIONS, type OutputSpec } from '../spec';

export interface OutputSize {
  readonly width: number;
  readonly height: number;
}

/**
 * The frame size in pixels, both sides even: as requested, or with the resolution as the shorter side of the aspect
 * ratio.
 */
export function outputSize(output: OutputSpec | null | undefined): OutputSize {
  const { width, height } = output ?? {};
  if (typeof width === 'number' && typeof height === 'number') return { width, height };
  const short = RESOLUTIONS[output?.resolution ?? formatDefaults(output).resolution];
  const [across, down] = ASPECTS[output?.aspect ?? DEFAULTS.aspect];
  const scale = short / Math.min(across, down);
  return { width: nearestEven(across * scale), height: nearestEven(down * scale) };
}

/** Rounds a length in pixels for chroma subsampling: even, at least 2. */
export function evenSide(length: number): number {
  return Math.max(2, nearestEven(length));
}

/** @param length pixels, above 1 */
export function nearestEven(length: number): number {
  return 2 * Math.round(length / 2);
}
