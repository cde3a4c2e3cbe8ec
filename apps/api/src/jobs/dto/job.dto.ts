import type { CompositionError } from '@app/compositions';
import { COMPOSITION_STATUSES, STAGES, type CompositionStatus, type Stage } from '@app/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { CompositionErrorDto } from '../../compositions/dto/composition.dto';
import { PageDto } from '../../http/page.dto';

export class JobDto {
  @ApiProperty({
    description: 'Names the job in this API.',
    format: 'uuid',
    example: '0b8f5f6e-3c52-4f0c-9d56-1f6c3f1f8f10',
  })
  job_id: string;

  @ApiProperty({
    description: 'The composition that it works on.',
    format: 'uuid',
    example: '6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10',
  })
  composition_id: string;

  @ApiProperty({ type: 'integer', minimum: 1, description: 'Of the composition, that this makes.', example: 1 })
  revision: number;

  @ApiProperty({ description: 'How it is doing.', enum: COMPOSITION_STATUSES, example: 'processing' })
  status: CompositionStatus;

  @ApiProperty({
    type: 'integer',
    minimum: 0,
    maximum: 100,
    nullable: true,
    description: 'Whole percent; null for an earlier job that was not completed.',
    example: 45,
  })
  progress: number | null;

  @ApiProperty({ enum: STAGES, nullable: true, description: 'While it is processed.', example: 'encoding' })
  stage: Stage | null;

  @ApiProperty({ description: 'When it was queued.', format: 'date-time' })
  created_at: string;

  @ApiProperty({
    description: 'When a worker began; null until then.',
    type: 'string',
    format: 'date-time',
    nullable: true,
  })
  started_at: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'When it ended, however it did.' })
  completed_at: string | null;

  @ApiProperty({
    type: () => CompositionErrorDto,
    nullable: true,
    description: 'Why the latest job of a composition failed.',
  })
  error: CompositionError | null;
}

export class JobListDto extends PageDto {
  @ApiProperty({ type: [JobDto], description: 'The newest first.' })
  jobs: JobDto[];
}
