import type { FrameLength } from '../spec';

const PERCENTAGE = /^(\d{1,3}(?:\.\d+)?)%$/;

/** The percentage in a string such as `12.5%`, 0-100; null if it is none. */
export function parsePercentage(text: string): number | null {
  const percentage = Number(PERCENTAGE.exec(text)?.[1] ?? NaN);
  return percentage <= 100 ? percentage : null;
}

/** A length in pixels of the output: `pixel` is the size of one requested pixel, `whole` that of 100 %. */
export function resolveLength(length: FrameLength, { whole, pixel }: { whole: number; pixel: number }): number {
  return typeof length === 'number' ? length * pixel : ((parsePercentage(length) ?? 0) / 100) * whole;
}
