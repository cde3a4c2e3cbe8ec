import { ApiProperty } from '@nestjs/swagger';

/** The client's own metadata, as returned. */
export const ClientMetadataProperty = (): PropertyDecorator =>
  ApiProperty({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    description: '`metadata` from the request; null if it had none.',
    example: { order: 4711, customer: { name: 'Ada' } },
  });
