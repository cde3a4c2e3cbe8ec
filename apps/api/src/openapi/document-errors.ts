import type { OpenAPIObject } from '@nestjs/swagger';
import type { ApiErrorCode } from '@app/contracts';
import { ENVELOPE, errorAnswer } from './error-answer';
import { ERROR_TABLE } from './error-table';
import { headerRefs } from './headers';
import { mapAnswers, operationsOf, type Answer } from './operations-of';

/** Adds the meaning, an example and headers to every error response. */
export function documentErrors(document: OpenAPIObject): OpenAPIObject {
  for (const { operation } of operationsOf(document)) {
    // Malformed HTTP and oversized headers can occur at any endpoint.
    operation.responses = { 400: errorAnswer('VALIDATION_ERROR'), ...operation.responses };
    mapAnswers(operation, (answer) => {
      const code = codeOf(answer);
      return code ? explain(answer, code) : answer;
    });
  }
  const examples = Object.fromEntries(
    Object.entries(ERROR_TABLE).map(([code, row]) => [code, { summary: row.meaning, value: exampleOf(code, row) }]),
  );
  return { ...document, components: { ...document.components, examples } };
}

/** The error code of a response, which at this point is its description. */
function codeOf({ description, content }: Answer): ApiErrorCode | null {
  const schema = content?.['application/json']?.schema;
  const isError = schema !== undefined && '$ref' in schema && schema.$ref === ENVELOPE;
  return isError && description in ERROR_TABLE ? (description as ApiErrorCode) : null;
}

function explain(answer: Answer, code: ApiErrorCode): Answer {
  const { meaning, retry_after: wait } = ERROR_TABLE[code];
  return {
    description: `${code}: ${meaning}`,
    headers: { ...answer.headers, ...(wait === undefined ? {} : headerRefs('Retry-After')) },
    content: {
      'application/json': {
        schema: { $ref: ENVELOPE },
        examples: { [code]: { $ref: `#/components/examples/${code}` } },
      },
    },
  };
}

function exampleOf(code: string, { message, fields, retry_after }: (typeof ERROR_TABLE)[ApiErrorCode]): object {
  const occasion = { request_id: 'req_5d0b7c1e', timestamp: '2026-01-01T00:00:00.000Z' };
  return {
    detail: { error_code: code, message, ...(fields && { fields }), ...(retry_after && { retry_after }), ...occasion },
  };
}
