import type { PipeTransform, Type } from '@nestjs/common';
import { invalidRequest } from '../http/api-error';
import { findShapeProblems } from './find-shape-problems';

/** Passes on a body or a query, as sent, if it matches a DTO. */
export class ShapePipe<T extends object> implements PipeTransform<unknown, T> {
  constructor(private readonly type: Type<T>) {}

  transform(value: unknown): T {
    return requireShape(this.type, value);
  }
}

/** @throws ApiError VALIDATION_ERROR if it does not match the DTO */
export function requireShape<T extends object>(type: Type<T>, value: unknown): T {
  const problems = findShapeProblems(type, value);
  if (problems.length > 0) throw invalidRequest(problems);
  return value as T;
}
