/** An exact fraction; `den` is positive. */
export interface Rational {
  readonly num: number;
  readonly den: number;
}

/** Parses `30000/1001`, `16:9` or `25`. Returns null for anything else, and for a denominator of zero. */
export function parseRational(text: string | undefined): Rational | null {
  const match = /^(\d+)(?:[/:](\d+))?$/.exec(text ?? '');
  if (!match) return null;
  const num = Number(match[1]);
  const den = Number(match[2] ?? '1');
  return den === 0 ? null : { num, den };
}

export function formatRational({ num, den }: Rational): string {
  return den === 1 ? String(num) : `${num}/${den}`;
}

export function toNumber({ num, den }: Rational): number {
  return num / den;
}

/** Of two positive integers. */
export function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
