import { COMPOSITION_STATUSES, type CompositionStatus } from '@app/contracts';
import { ApiProperty } from '@nestjs/swagger';

/** What `POST /api/v1/compositions` answers. */
export class CompositionAcceptedDto {
  @ApiProperty({ description: 'Names the composition in this API.', format: 'uuid' })
  composition_id: string;

  @ApiProperty({ description: 'How it is doing.', enum: COMPOSITION_STATUSES, example: 'queued' })
  status: CompositionStatus;

  @ApiProperty({ description: 'As in the request.', example: 'Two days at the sea' })
  title: string;

  @ApiProperty({ description: 'When it was accepted.', format: 'date-time' })
  created_at: string;

  @ApiProperty({ format: 'uuid', description: 'The work behind the composition.' })
  job_id: string;
}
