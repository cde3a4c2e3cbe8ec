import { LIMITS } from '@app/compositions';
import { field, type FieldDocs } from '../field-rule';

const PATTERN = /^(\d{2,4})x(\d{2,4})$/;
/** Even and from 16 to 4096, as a pattern for JSON Schema. */
const SIDE = '(1[68]|[2-9][02468]|[1-9]\\d[02468]|[1-3]\\d\\d[02468]|40[0-8][02468]|409[0246])';

export interface FrameSize {
  readonly width: number;
  readonly height: number;
}

/** Parses width and height from `1280x720`; null if invalid. Pixels, even, within the limits of outputs. */
export function parseFrameSize(text: unknown): FrameSize | null {
  const [, width, height] = (typeof text === 'string' ? PATTERN.exec(text) : null) ?? [];
  const sides = [Number(width), Number(height)];
  const { min, max } = LIMITS.frameSide;
  const isGood = sides.every((side) => side >= min && side <= max && side % 2 === 0);
  return isGood ? { width: Number(width), height: Number(height) } : null;
}

export function FrameSizeField(docs: FieldDocs): PropertyDecorator {
  const { min, max } = LIMITS.frameSide;
  return field(
    {
      name: 'frameSize',
      allowed: `width and height in pixels, such as 1280x720, each even and from ${min} to ${max}`,
      accepts: (value) => parseFrameSize(value) !== null,
    },
    { type: 'string', pattern: `^${SIDE}x${SIDE}$` },
    docs,
  );
}
