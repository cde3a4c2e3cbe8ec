import type { OpenAPIObject } from '@nestjs/swagger';

export type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
export type Responses = Operation['responses'];
export type Answer = Exclude<NonNullable<Responses[string]>, { $ref: string }>;

export interface Endpoint {
  readonly path: string;
  readonly operation: Operation;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Every operation below `paths`, by reference. */
export function operationsOf(document: OpenAPIObject): Endpoint[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => (item[method] ? [{ path, operation: item[method] }] : [])),
  );
}

/** Maps the responses of an operation that are defined inline. */
export function mapAnswers(operation: Operation, change: (answer: Answer, status: string) => Answer): void {
  operation.responses = Object.fromEntries(
    Object.entries(operation.responses).map(([status, answer]) => [
      status,
      answer && !('$ref' in answer) ? change(answer, status) : answer,
    ]),
  );
}
