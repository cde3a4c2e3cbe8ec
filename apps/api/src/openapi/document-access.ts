import type { OpenAPIObject } from '@nestjs/swagger';
import { areaOf } from '../access/guarded-area';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
type Responses = Operation['responses'];

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

export const SECURITY_SCHEMES = {
  ApiKey: { type: 'apiKey', in: 'header', name: 'X-API-Key', description: 'A key with the scope that is needed.' },
  Bearer: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'A token of the issuer that the operator has configured.',
  },
} as const;

const integer = (description: string): object => ({ description, schema: { type: 'integer' } });
const RATE_HEADERS = {
  'X-RateLimit-Limit': integer('How many requests are allowed in the window.'),
  'X-RateLimit-Remaining': integer('How many of them are left.'),
  'X-RateLimit-Reset': integer('When the window ends: Unix time in seconds.'),
};
const REFUSALS = {
  401: ['UNAUTHORIZED', {}],
  403: ['FORBIDDEN', {}],
  429: ['RATE_LIMIT_EXCEEDED', { 'Retry-After': integer('Seconds to wait.') }],
} as const;

/** Adds, to whatever stands behind the gate, what the gate asks for and answers. */
export function documentAccess(document: OpenAPIObject): OpenAPIObject {
  const guarded = Object.entries(document.paths).flatMap(([path, item]) => {
    const area = areaOf(path);
    return area ? METHODS.flatMap((method) => (item[method] ? [{ area, operation: item[method] }] : [])) : [];
  });
  for (const { area, operation } of guarded) {
    const open = area.always ? [] : [{}];
    operation.security = [{ ApiKey: [] }, { Bearer: [] }, ...open];
    const { 429: tooMany, ...others } = refusals();
    operation.responses =
      area.limit === null
        ? { ...others, ...operation.responses }
        : withRateHeaders({ ...others, 429: tooMany, ...operation.responses });
  }
  return document;
}

function refusals(): Responses {
  return Object.fromEntries(
    Object.entries(REFUSALS).map(([status, [description, headers]]) => [
      status,
      {
        description,
        headers,
        content: { 'application/json': { schema: { $ref: '#/components/schemas/ErrorEnvelopeDto' } } },
      },
    ]),
  );
}

function withRateHeaders(responses: Responses): Responses {
  return Object.fromEntries(
    Object.entries(responses).map(([status, response]) => [
      status,
      response && !('$ref' in response) ? { ...response, headers: { ...response.headers, ...RATE_HEADERS } } : response,
    ]),
  );
}
