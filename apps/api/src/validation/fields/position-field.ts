import { applyDecorators } from '@nestjs/common';
import { OVERLAY_LIMITS, type FrameLength } from '@app/compositions';
import { TEXT_POSITIONS } from '@app/media-processing';
import { ApiProperty } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { ruled, type FieldDocs } from '../field-rule';
import { isPlainObject } from '../is-plain-object';
import { frameLengthSchema, isFrameLength } from './frame-length-field';

const LIMITS = OVERLAY_LIMITS.coordinate;

/** A named place on the frame, or `{x, y}` of the top left corner. */
export function PositionField(docs: FieldDocs): PropertyDecorator {
  const { optional = false, ...documentation } = docs;
  return applyDecorators(
    ...(optional ? [IsOptional()] : []),
    ruled({
      name: 'position',
      allowed:
        `one of ${TEXT_POSITIONS.join(', ')}, or {x, y} with pixels of the output from ${LIMITS.min} to ` +
        `${LIMITS.max}, or texts such as "25%", and nothing else`,
      accepts: isPosition,
    }),
    ApiProperty({
      ...documentation,
      required: !optional,
      ...(optional ? { nullable: true } : {}),
      oneOf: [
        { type: 'string', enum: [...TEXT_POSITIONS] },
        {
          type: 'object',
          properties: {
            x: coordinate(
              'Distance from the left edge of the frame, in pixels of the output or as `"NN%"` of its width.',
              '50%',
            ),
            y: coordinate('Distance from the top edge, in pixels of the output or as `"NN%"` of its height.', 120),
          },
          required: ['x', 'y'],
          additionalProperties: false,
        },
      ],
    }),
  );
}

function coordinate(description: string, example: FrameLength): Record<string, unknown> {
  return { description, example, oneOf: frameLengthSchema(LIMITS) };
}

function isPosition(value: unknown): boolean {
  if (!isPlainObject(value)) return (TEXT_POSITIONS as readonly unknown[]).includes(value);
  const names = Object.keys(value).sort();
  return names.join() === 'x,y' && isFrameLength(value.x, LIMITS) && isFrameLength(value.y, LIMITS);
}
