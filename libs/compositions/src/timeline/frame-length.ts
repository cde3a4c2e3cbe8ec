import type { FrameLength } from '../spec';

const PERCENTAGE = /^(\d{1,3}(?:\.\d+)?)%$/;

/** The percentage that a text such as `12.5%` says, 0-100; null when it says none. */
export function parsePercentage(text: string): number | null {
  const percentage = Number(PERCENTAGE.exec(text)?.[1] ?? NaN);
  return percentage <= 100 ? percentage : null;
}

/** A length in pixels of the output: `pixel` is what one that the request names comes to, `whole` what 100 % are. */
export function resolveLength(length: FrameLength, { whole, pixel }: { whole: number; pixel: number }): number {
  return typeof length === 'number' ? length * pixel : ((parsePercentage(length) ?? 0) / 100) * whole;
}
