import type { OpenAPIObject } from '@nestjs/swagger';
import { headerRefs, sharedHeaders } from './headers';
import { mapAnswers, operationsOf } from './operations-of';

/** Adds the request id header to every response. */
export function documentRequestIds(document: OpenAPIObject): OpenAPIObject {
  for (const { operation } of operationsOf(document)) {
    mapAnswers(operation, (answer) => ({ ...answer, headers: { ...answer.headers, ...headerRefs('X-Request-Id') } }));
  }
  return { ...document, components: { ...document.components, headers: sharedHeaders() } };
}
