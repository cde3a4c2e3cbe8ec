import { applyDecorators } from '@nestjs/common';
import { parsePercentage } from '@app/compositions';
import { ApiProperty } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { ruled, type FieldDocs } from '../field-rule';

export interface LengthLimits {
  /** Pixels. */
  readonly min: number;
  readonly max: number;
}

const NOT_ZERO = '(?!0+(\\.0+)?%)';

/** A length in pixels, or a percentage of the frame as `"NN%"`. */
export function FrameLengthField(limits: LengthLimits, docs: FieldDocs): PropertyDecorator {
  const { optional = false, ...documentation } = docs;
  return applyDecorators(
    ...(optional ? [IsOptional()] : []),
    ruled({
      name: 'frameLength',
      allowed: `a number of pixels from ${limits.min} to ${limits.max}, or a text such as "25%", at most "100%"`,
      accepts: (value) => isFrameLength(value, limits),
    }),
    ApiProperty({
      ...documentation,
      oneOf: frameLengthSchema(limits),
      required: !optional,
      ...(optional ? { nullable: true } : {}),
    }),
  );
}

export function isFrameLength(value: unknown, { min, max }: LengthLimits): boolean {
  if (typeof value === 'number') return value >= min && value <= max;
  const percentage = typeof value === 'string' ? parsePercentage(value) : null;
  return percentage !== null && (percentage > 0 || min === 0);
}

export function frameLengthSchema({ min, max }: LengthLimits): Record<string, unknown>[] {
  return [
    { type: 'number', minimum: min, maximum: max },
    { type: 'string', pattern: `^${min === 0 ? '' : NOT_ZERO}(100(\\.0+)?|0?\\d{1,2}(\\.\\d+)?)%$` },
  ];
}
