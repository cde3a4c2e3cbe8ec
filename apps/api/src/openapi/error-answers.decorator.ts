import { applyDecorators } from '@nestjs/common';
import { API_ERROR_STATUS, type ApiErrorCode } from '@app/contracts';
import { ApiResponse } from '@nestjs/swagger';
import { ErrorEnvelopeDto } from './error-envelope.dto';

/** Documents the errors of an endpoint, besides those that are common to all. */
export function ErrorAnswers(...codes: readonly ApiErrorCode[]): MethodDecorator {
  const all: readonly ApiErrorCode[] = [...codes, 'INTERNAL_ERROR', 'SERVICE_UNAVAILABLE'];
  return applyDecorators(
    ...all.map((code) => ApiResponse({ status: API_ERROR_STATUS[code], description: code, type: ErrorEnvelopeDto })),
  );
}
