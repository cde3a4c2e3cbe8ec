import { COMPOSITION_STATUSES, type CompositionStatus } from '@app/contracts';
import { ApiProperty } from '@nestjs/swagger';

/** Response of `POST /api/v1/compositions`. */
export class CompositionAcceptedDto {
  @ApiProperty({ description: 'Id of the composition.', format: 'uuid' })
  composition_id: string;

  @ApiProperty({ description: 'Current status.', enum: COMPOSITION_STATUSES, example: 'queued' })
  status: CompositionStatus;

  @ApiProperty({ description: 'From the request.', example: 'Two days at the sea' })
  title: string;

  @ApiProperty({ description: 'When it was created.', format: 'date-time' })
  created_at: string;

  @ApiProperty({ format: 'uuid', description: 'Id of the job that renders it.' })
  job_id: string;
}
