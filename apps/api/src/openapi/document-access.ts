import type { OpenAPIObject } from '@nestjs/swagger';
import { areaOf } from '../access/guarded-area';
import { errorAnswer } from './error-answer';
import { headerRefs } from './headers';
import { mapAnswers, operationsOf } from './operations-of';

export const SECURITY_SCHEMES = {
  ApiKey: { type: 'apiKey', in: 'header', name: 'X-API-Key', description: 'An API key with the required scope.' },
  Bearer: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'A JWT of the issuer that the operator has configured.',
  },
} as const;

const REFUSALS = {
  401: errorAnswer('UNAUTHORIZED'),
  403: errorAnswer('FORBIDDEN'),
  429: errorAnswer('RATE_LIMIT_EXCEEDED'),
} as const;

/** Adds the security requirements and errors of the gate to all guarded endpoints; the others need no key. */
export function documentAccess(document: OpenAPIObject): OpenAPIObject {
  for (const { path, operation } of operationsOf(document)) {
    const area = areaOf(path);
    operation.security = area ? [{ ApiKey: [] }, { Bearer: [] }, ...(area.always ? [] : [{}])] : [];
    if (!area) continue;
    const { 429: tooMany, ...refusals } = REFUSALS;
    if (area.limit === null) {
      operation.responses = { ...refusals, ...operation.responses };
      continue;
    }
    operation.responses = { ...refusals, 429: tooMany, ...operation.responses };
    const standing = headerRefs('X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset');
    mapAnswers(operation, (answer) => ({ ...answer, headers: { ...answer.headers, ...standing } }));
  }
  return document;
}
