import type { PipeTransform, Type } from '@nestjs/common';
import { invalidRequest } from '../http/api-error';
import { findShapeProblems } from './find-shape-problems';

/** Lets a body or a query pass, as it was sent, that fits a DTO. */
export class ShapePipe<T extends object> implements PipeTransform<unknown, T> {
  constructor(private readonly type: Type<T>) {}

  transform(value: unknown): T {
    return requireShape(this.type, value);
  }
}

/** @throws ApiError VALIDATION_ERROR for what does not fit the DTO */
export function requireShape<T extends object>(type: Type<T>, value: unknown): T {
  const problems = findShapeProblems(type, value);
  if (problems.length > 0) throw invalidRequest(problems);
  return value as T;
}
