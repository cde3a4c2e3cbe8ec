import { applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiResponse } from '@nestjs/swagger';
import { errorAnswer } from './error-answer';

const BINARY = { schema: { type: 'string', format: 'binary' } } as const;

/** Documents the answers of an address at which files are, whole or in parts. */
export function FileAnswers(...contentTypes: readonly string[]): MethodDecorator {
  const content = Object.fromEntries(contentTypes.map((type) => [type, BINARY]));
  return applyDecorators(
    ApiHeader({
      name: 'Range',
      required: false,
      description: 'Byte range to return.',
      schema: { type: 'string' },
      example: 'bytes=0-1048575',
    }),
    ApiResponse({ status: 200, description: 'The file.', content }),
    ApiResponse({
      status: 206,
      description: 'The requested range.',
      content,
      headers: {
        'Content-Range': {
          description: 'Position of the range in the file.',
          schema: { type: 'string' },
          example: 'bytes 0-1048575/8388608',
        },
      },
    }),
    ApiResponse({ status: 304, description: 'Unchanged since the response that `If-None-Match` names.' }),
    ApiResponse({ status: 416, ...errorAnswer('VALIDATION_ERROR') }),
  );
}
