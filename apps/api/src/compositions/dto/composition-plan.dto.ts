import { ApiProperty } from '@nestjs/swagger';
import { CompositionWarningDto } from './composition.dto';

class PlannedSegmentsDto {
  @ApiProperty({ type: 'integer', description: 'Total; each is one of the three kinds below.', example: 6 })
  total: number;

  @ApiProperty({ type: 'integer', description: 'Copied from a source without re-encoding.', example: 1 })
  copy: number;

  @ApiProperty({ type: 'integer', description: 'To be encoded.', example: 2 })
  encode: number;

  @ApiProperty({
    type: 'integer',
    description: 'In the cache from an earlier render, or identical to another segment of this one.',
    example: 3,
  })
  cached: number;
}

/** What `POST /api/v1/compositions/validate` answers. */
export class CompositionPlanDto {
  @ApiProperty({
    type: 'boolean',
    enum: [true],
    description: 'Always true; an invalid request is answered with an error.',
  })
  valid: true;

  @ApiProperty({ description: 'Duration of the output in seconds.', example: 12.5 })
  duration: number;

  @ApiProperty({ type: 'integer', description: 'Duration in frames.', example: 375 })
  frames: number;

  @ApiProperty({ type: PlannedSegmentsDto })
  segments: PlannedSegmentsDto;

  @ApiProperty({
    description: 'Estimated rendering time without queueing, learnt from earlier renders.',
    example: 9.4,
  })
  estimated_seconds: number;

  @ApiProperty({
    type: 'integer',
    description:
      'Mean error of recent estimates: 20 means that it may well take 1.2 times as long, or that much less. 50 ' +
      'until there is a render to compare with.',
    example: 20,
  })
  estimated_error_percent: number;

  @ApiProperty({ type: [CompositionWarningDto], description: 'Where the output would differ from what is asked for.' })
  warnings: CompositionWarningDto[];
}
