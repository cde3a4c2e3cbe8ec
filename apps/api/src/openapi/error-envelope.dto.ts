import { API_ERROR_STATUS, type ApiErrorCode } from '@app/contracts';
import { ApiProperty } from '@nestjs/swagger';
import type { ErrorDetail, ErrorEnvelope } from '../http/error-envelope';

class ErrorDetailDto implements ErrorDetail {
  @ApiProperty({
    description: 'Machine-readable error code; each belongs to one HTTP status.',
    enum: Object.keys(API_ERROR_STATUS),
    example: 'VALIDATION_ERROR',
  })
  error_code: ApiErrorCode;

  @ApiProperty({
    description: 'Human-readable description.',
    example: 'The request is not valid; `fields` says what has to change.',
  })
  message: string;

  @ApiProperty({
    // `required` would be that of the schema: https://docs.nestjs.com/openapi/types-and-parameters#raw-definitions
    selfRequired: false,
    description:
      'With VALIDATION_ERROR: for each field, as a dotted path into the request, what is wrong and what is allowed.',
    type: 'object',
    additionalProperties: { type: 'array', items: { type: 'string' } },
    example: { 'clips.0.end_time': ['end_time must be greater than start_time (4).'] },
  })
  fields?: Record<string, string[]>;

  @ApiProperty({
    minimum: 0,
    example: 5,
    required: false,
    type: 'integer',
    description: 'Seconds to wait before retrying.',
  })
  retry_after?: number;

  @ApiProperty({ description: 'Also in the `X-Request-Id` header and in the server log.', example: 'req_5d0b7c1e' })
  request_id: string;

  @ApiProperty({ description: 'Time of the response.', format: 'date-time' })
  timestamp: string;
}

/** The body of every error. */
export class ErrorEnvelopeDto implements ErrorEnvelope {
  @ApiProperty()
  detail: ErrorDetailDto;
}
