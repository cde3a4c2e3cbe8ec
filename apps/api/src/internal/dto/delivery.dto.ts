import { DELIVERY_STATUSES, type DeliveryStatus } from '@app/notifications';
import { ApiProperty } from '@nestjs/swagger';
import { PageDto } from '../../http/page.dto';

export class DeliveryAttemptDto {
  @ApiProperty({ description: 'From 1, in the order of the tries.', type: 'integer', minimum: 1, example: 1 })
  number: number;

  @ApiProperty({ description: 'When it was sent.', format: 'date-time' })
  started_at: string;

  @ApiProperty({
    description: 'Milliseconds from sending to the answer, or to giving up.',
    type: 'integer',
    example: 84,
  })
  duration_ms: number;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Null where no answer came.', example: 503 })
  status_code: number | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'Why it counts as failed.',
    example: 'The receiver answered 503 (Service Unavailable).',
  })
  error: string | null;
}

export class DeliveryDto {
  @ApiProperty({ format: 'uuid', description: 'Also the `webhook-id` of every try.' })
  delivery_id: string;

  @ApiProperty({ format: 'uuid', description: 'The composition or job that it tells of.' })
  subject_id: string;

  @ApiProperty({ description: 'Where it is sent to.', format: 'uri', example: 'https://hooks.example.com/reelwright' })
  url: string;

  @ApiProperty({
    enum: DELIVERY_STATUSES,
    description: '`stopped`: the receiver answered 410. `failed`: every try was used up.',
  })
  status: DeliveryStatus;

  @ApiProperty({ description: 'When what it tells of happened.', format: 'date-time' })
  created_at: string;

  @ApiProperty({
    description: 'When the last try ended; null while there will be more.',
    type: 'string',
    format: 'date-time',
    nullable: true,
  })
  finished_at: string | null;

  @ApiProperty({ type: [DeliveryAttemptDto], description: 'In their order.' })
  attempts: DeliveryAttemptDto[];
}

export class DeliveryListDto extends PageDto {
  @ApiProperty({ type: [DeliveryDto], description: 'The newest first.' })
  deliveries: DeliveryDto[];
}
