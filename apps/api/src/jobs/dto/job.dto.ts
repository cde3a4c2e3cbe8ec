import type { CompositionError } from '@app/compositions';
import { COMPOSITION_STATUSES, STAGES, type CompositionStatus, type Stage } from '@app/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { CompositionErrorDto } from '../../compositions/dto/composition.dto';
import { PageDto } from '../../http/page.dto';

export class JobDto {
  @ApiProperty({
    description: 'Id of the job.',
    format: 'uuid',
    example: '0b8f5f6e-3c52-4f0c-9d56-1f6c3f1f8f10',
  })
  job_id: string;

  @ApiProperty({
    description: 'The composition that the job renders.',
    format: 'uuid',
    example: '6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10',
  })
  composition_id: string;

  @ApiProperty({
    type: 'integer',
    minimum: 1,
    description: 'The revision of the composition that this job renders.',
    example: 1,
  })
  revision: number;

  @ApiProperty({ description: 'Current status.', enum: COMPOSITION_STATUSES, example: 'processing' })
  status: CompositionStatus;

  @ApiProperty({
    type: 'integer',
    minimum: 0,
    maximum: 100,
    nullable: true,
    description: 'Progress in whole percent; null for an earlier job that was not completed.',
    example: 45,
  })
  progress: number | null;

  @ApiProperty({ enum: STAGES, nullable: true, description: 'Null unless processing.', example: 'encoding' })
  stage: Stage | null;

  @ApiProperty({ description: 'When it was queued.', format: 'date-time' })
  created_at: string;

  @ApiProperty({
    description: 'When a worker started it; null until then.',
    type: 'string',
    format: 'date-time',
    nullable: true,
  })
  started_at: string | null;

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    description: 'When it finished, whatever the outcome.',
  })
  completed_at: string | null;

  @ApiProperty({
    type: () => CompositionErrorDto,
    nullable: true,
    description: 'Why it failed; only for the latest job of a composition.',
  })
  error: CompositionError | null;
}

export class JobListDto extends PageDto {
  @ApiProperty({ type: [JobDto], description: 'Newest first.' })
  jobs: JobDto[];
}
