import { ApiProperty } from '@nestjs/swagger';

/** What a client gets back of what it keeps with a composition. */
export const ClientMetadataProperty = (): PropertyDecorator =>
  ApiProperty({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    description: '`metadata` from the request; null if it had none.',
    example: { order: 4711, customer: { name: 'Ada' } },
  });
