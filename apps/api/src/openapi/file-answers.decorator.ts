import { applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiResponse } from '@nestjs/swagger';
import { errorAnswer } from './error-answer';

const BINARY = { schema: { type: 'string', format: 'binary' } } as const;

/** Documents the responses of an endpoint that serves files, whole or in ranges. */
export function FileAnswers(...contentTypes: readonly string[]): MethodDecorator {
  const content = Object.fromEntries(contentTypes.map((type) => [type, BINARY]));
  return applyDecorators(
    ApiHeader({
      name: 'Range',
      required: false,
      description: 'The byte range to return.',
      schema: { type: 'string' },
      example: 'bytes=0-1048575',
    }),
    ApiResponse({ status: 200, description: 'The file.', content }),
    ApiResponse({
      status: 206,
      description: 'The requested byte range.',
      content,
      headers: {
        'Content-Range': {
          description: 'The range that is returned.',
          schema: { type: 'string' },
          example: 'bytes 0-1048575/8388608',
        },
      },
    }),
    ApiResponse({ status: 304, description: 'Not modified: it matches `If-None-Match`.' }),
    ApiResponse({ status: 416, ...errorAnswer('VALIDATION_ERROR') }),
  );
}
