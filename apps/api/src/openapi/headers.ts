import type { OpenAPIObject } from '@nestjs/swagger';

type Headers = NonNullable<NonNullable<OpenAPIObject['components']>['headers']>;

/** Headers shared by many responses; `headerRefs` refers to them. */
const SHARED_HEADERS = {
  'X-Request-Id': {
    description:
      "Identifies the request in the server log. A client's own id is kept if it is 1-128 of `A-Z a-z 0-9 . _ -`.",
    schema: { type: 'string', minLength: 1, maxLength: 128 },
    example: 'req_5d0b7c1e',
  },
  'X-RateLimit-Limit': {
    description: 'Requests allowed in the current window.',
    schema: { type: 'integer', minimum: 1 },
    example: 60,
  },
  'X-RateLimit-Remaining': {
    description: 'Requests left in the current window.',
    schema: { type: 'integer', minimum: 0 },
    example: 59,
  },
  'X-RateLimit-Reset': {
    description: 'End of the window: Unix time in seconds.',
    schema: { type: 'integer', minimum: 0 },
    example: 1_767_225_660,
  },
  'Retry-After': {
    description: 'Seconds to wait before retrying.',
    schema: { type: 'integer', minimum: 1 },
    example: 5,
  },
  ETag: {
    description: 'Identifies this state; sent as `If-None-Match`, the response is 304 until the state changes.',
    schema: { type: 'string' },
    example: 'W/"2f1-5d0b7c1e"',
  },
} as const satisfies Headers;
type HeaderName = keyof typeof SHARED_HEADERS;

export function headerRefs(...names: readonly HeaderName[]): Record<string, { $ref: string }> {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}

/** Of the components of the document. */
export function sharedHeaders(): Headers {
  return { ...SHARED_HEADERS };
}
