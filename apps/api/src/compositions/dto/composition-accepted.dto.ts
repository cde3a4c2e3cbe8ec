import { COMPOSITION_STATUSES, type CompositionStatus } from '@app/contracts';
import { ApiProperty } from '@nestjs/swagger';

/** What `POST /api/v1/compositions` answers. */
export class CompositionAcceptedDto {
  @ApiProperty({ format: 'uuid' })
  composition_id: string;

  @ApiProperty({ enum: COMPOSITION_STATUSES, example: 'queued' })
  status: CompositionStatus;

  @ApiProperty({ example: 'Two days at the sea' })
  title: string;

  @ApiProperty({ format: 'date-time' })
  created_at: string;

  @ApiProperty({ format: 'uuid', description: 'The work behind the composition.' })
  job_id: string;
}
