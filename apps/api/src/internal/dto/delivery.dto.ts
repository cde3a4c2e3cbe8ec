import { DELIVERY_STATUSES, type DeliveryStatus } from '@app/notifications';
import { ApiProperty } from '@nestjs/swagger';
import { PageDto } from '../../http/page.dto';

export class DeliveryAttemptDto {
  @ApiProperty({ description: 'Numbered from 1, in order.', type: 'integer', minimum: 1, example: 1 })
  number: number;

  @ApiProperty({ description: 'When it was sent.', format: 'date-time' })
  started_at: string;

  @ApiProperty({
    description: 'Milliseconds from sending the request to the response or timeout.',
    type: 'integer',
    example: 84,
  })
  duration_ms: number;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Null if there was no response.', example: 503 })
  status_code: number | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'Why the attempt failed.',
    example: 'The receiver answered 503 (Service Unavailable).',
  })
  error: string | null;
}

export class DeliveryDto {
  @ApiProperty({ format: 'uuid', description: 'Also the `webhook-id` of every attempt.' })
  delivery_id: string;

  @ApiProperty({ format: 'uuid', description: 'The composition or job that it is about.' })
  subject_id: string;

  @ApiProperty({ description: 'URL of the receiver.', format: 'uri', example: 'https://hooks.example.com/reelwright' })
  url: string;

  @ApiProperty({
    enum: DELIVERY_STATUSES,
    description: '`stopped`: the receiver responded 410. `failed`: no attempts are left.',
  })
  status: DeliveryStatus;

  @ApiProperty({ description: 'When the event happened.', format: 'date-time' })
  created_at: string;

  @ApiProperty({
    description: 'When the last attempt ended; null while there are more to come.',
    type: 'string',
    format: 'date-time',
    nullable: true,
  })
  finished_at: string | null;

  @ApiProperty({ type: [DeliveryAttemptDto], description: 'In order.' })
  attempts: DeliveryAttemptDto[];
}

export class DeliveryListDto extends PageDto {
  @ApiProperty({ type: [DeliveryDto], description: 'Newest first.' })
  deliveries: DeliveryDto[];
}
