import { applyDecorators } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';

const PARTS = {
  expires: { description: 'Unix time in seconds.', schema: { type: 'integer', minimum: 0 }, example: 1_767_225_600 },
  signature: { description: 'Signature of the link.', schema: { type: 'string' }, example: 'M4qVv0pYbq4' },
  filename: { description: 'Filename for saving.', schema: { type: 'string' }, example: 'Two days at the sea.mp4' },
  size: { description: 'Size of the part in bytes.', schema: { type: 'integer', minimum: 1 }, example: 16_777_216 },
} as const;

/** Documents the query of a signed link, which clients use unchanged. */
export function SignedLink(...names: readonly (keyof typeof PARTS)[]): MethodDecorator {
  return applyDecorators(...names.map((name) => ApiQuery({ name, required: true, ...PARTS[name] })));
}
