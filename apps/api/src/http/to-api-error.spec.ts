import { BadRequestException, ForbiddenException, HttpException, NotFoundException } from '@nestjs/common';
import { Fault } from '@app/contracts';
import { QueueFull } from '@app/queueing';
import { ApiError, conflict } from './api-error';
import { toApiError } from './to-api-error';

/** As Express and its middleware make them. */
const httpError = (status: number, type: string): Error => Object.assign(new Error(`secret ${type}`), { status, type });

describe('toApiError', () => {
  it('leaves our own errors as they are', () => {
    const error = conflict('Not now.');
    expect(toApiError(error)).toBe(error);
  });

  it.each([
    [new NotFoundException('Cannot GET /secret'), 'NOT_FOUND', 404],
    [new HttpException('secret', 405), 'NOT_FOUND', 405],
    [new BadRequestException('secret'), 'VALIDATION_ERROR', 400],
    [new ForbiddenException('secret'), 'FORBIDDEN', 403],
    [new HttpException('secret', 429), 'RATE_LIMIT_EXCEEDED', 429],
    [httpError(413, 'entity.too.large'), 'PAYLOAD_TOO_LARGE', 413],
    [httpError(415, 'encoding.unsupported'), 'UNSUPPORTED_MEDIA_TYPE', 415],
    [httpError(416, 'range'), 'VALIDATION_ERROR', 416],
    [new HttpException('secret', 418), 'INTERNAL_ERROR', 500],
    [new HttpException('secret', 503), 'SERVICE_UNAVAILABLE', 503],
    [new TypeError('secret is not a function'), 'INTERNAL_ERROR', 500],
    ['secret', 'INTERNAL_ERROR', 500],
    [undefined, 'INTERNAL_ERROR', 500],
    [Object.assign(new Error('secret'), { code: 'ECONNREFUSED' }), 'SERVICE_UNAVAILABLE', 503],
  ])('%s is %s (%d), and nothing of it is told', (thrown, code, status) => {
    const error = toApiError(thrown);
    expect(error).toMatchObject({ code, status });
    expect(error.message).not.toContain('secret');
  });

  it('keeps what was thrown for the log', () => {
    const thrown = new TypeError('secret');
    expect(toApiError(thrown).cause).toBe(thrown);
  });

  it('asks to come back when a dependency is down', () => {
    expect(toApiError(Object.assign(new Error(), { code: '57P01' })).retryAfterSeconds).toBe(5);
  });

  it('takes a storage that fails for a dependency that is down', () => {
    const fault = new Fault({
      code: 'UPLOAD_ERROR',
      blame: 'infrastructure',
      retryable: true,
      message: 'The storage did not take a file.',
    });
    expect(toApiError(fault)).toMatchObject({ code: 'SERVICE_UNAVAILABLE', status: 503 });
  });

  it('tells that the queue is full', () => {
    const error = toApiError(new QueueFull(10_000));
    expect(error).toMatchObject({ code: 'SERVICE_UNAVAILABLE', status: 503, retryAfterSeconds: 5 });
    expect(error.message).toContain('QUEUE_FULL');
  });

  it('is an ApiError in every case', () => {
    expect(toApiError(null)).toBeInstanceOf(ApiError);
  });
});
