import { ApiProperty } from '@nestjs/swagger';
import { CompositionWarningDto } from './composition.dto';

class PlannedSegmentsDto {
  @ApiProperty({ type: 'integer', description: 'The sum of the three kinds below.', example: 6 })
  total: number;

  @ApiProperty({ type: 'integer', description: 'Copied from a source without encoding.', example: 1 })
  copy: number;

  @ApiProperty({ type: 'integer', description: 'To be encoded.', example: 2 })
  encode: number;

  @ApiProperty({
    type: 'integer',
    description: 'Available from the cache, or identical to another segment of this composition.',
    example: 3,
  })
  cached: number;
}

/** Response of `POST /api/v1/compositions/validate`. */
export class CompositionPlanDto {
  @ApiProperty({
    type: 'boolean',
    enum: [true],
    description: 'Always true: an invalid composition is answered with an error.',
  })
  valid: true;

  @ApiProperty({ description: 'Length of the output in seconds.', example: 12.5 })
  duration: number;

  @ApiProperty({ type: 'integer', description: 'Length of the output in frames.', example: 375 })
  frames: number;

  @ApiProperty({ type: PlannedSegmentsDto })
  segments: PlannedSegmentsDto;

  @ApiProperty({
    description: 'Estimated render time from now, not counting time in the queue; learnt from earlier renders.',
    example: 9.4,
  })
  estimated_seconds: number;

  @ApiProperty({
    type: 'integer',
    description:
      'Average error of recent estimates: 20 means that a render typically takes up to 1.2 times as long, or as ' +
      'much less. 50 until there is a render to compare with.',
    example: 20,
  })
  estimated_error_percent: number;

  @ApiProperty({ type: [CompositionWarningDto], description: 'Where the output would differ from the request.' })
  warnings: CompositionWarningDto[];
}
