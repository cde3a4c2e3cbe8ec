import type { OpenAPIObject } from '@nestjs/swagger';
import { headerRefs } from './headers';
import { mapAnswers, operationsOf } from './operations-of';

const IF_NONE_MATCH = {
  name: 'If-None-Match',
  in: 'header',
  required: false,
  description: 'The `ETag` of an earlier response. If nothing has changed since, the response is 304 without a body.',
  schema: { type: 'string' },
  example: 'W/"2f1-5d0b7c1e"',
} as const;

const IF_MATCH = {
  name: 'If-Match',
  in: 'header',
  required: false,
  description:
    'The `ETag` of the response that the edit is based on, or `"r4"` for revision 4. If someone else has created ' +
    'a newer revision since, whose changes would be lost, the response is 412. Progress does not change the ' +
    'revision. May list several; `*` matches any. A weak tag, `W/"…"`, matches nothing.',
  schema: { type: 'string' },
  example: '"r4"',
} as const;

const REVISION_TAG = {
  description: 'Validator of the new revision; send it as `If-Match` of the next edit.',
  schema: { type: 'string' },
  example: '"r5"',
} as const;

/** Adds the conditional headers to endpoints with a 304 or 412 response, and the ETag to those that have one. */
export function documentConditions(document: OpenAPIObject): OpenAPIObject {
  for (const { operation } of operationsOf(document)) {
    if (operation.responses['412']) {
      operation.parameters = [...(operation.parameters ?? []), IF_MATCH];
      mapAnswers(operation, (answer, status) =>
        status === '202' ? { ...answer, headers: { ...answer.headers, ETag: REVISION_TAG } } : answer,
      );
    }
    if (!operation.responses['304']) continue;
    operation.parameters = [...(operation.parameters ?? []), IF_NONE_MATCH];
    mapAnswers(operation, (answer, status) =>
      ['200', '304'].includes(status) ? { ...answer, headers: { ...answer.headers, ...headerRefs('ETag') } } : answer,
    );
  }
  return document;
}
