import { ApiProperty } from '@nestjs/swagger';
import { CompositionWarningDto } from './composition.dto';

class PlannedSegmentsDto {
  @ApiProperty({ type: 'integer', description: 'Each is one of the three kinds below.', example: 6 })
  total: number;

  @ApiProperty({ type: 'integer', description: 'To be taken over from a source as they are.', example: 1 })
  copy: number;

  @ApiProperty({ type: 'integer', description: 'To be encoded.', example: 2 })
  encode: number;

  @ApiProperty({
    type: 'integer',
    description: 'Made before, for another render, or the same as another one of these.',
    example: 3,
  })
  cached: number;
}

/** What `POST /api/v1/compositions/validate` answers. */
export class CompositionPlanDto {
  @ApiProperty({ type: 'boolean', enum: [true], description: 'What is not valid is answered with an error.' })
  valid: true;

  @ApiProperty({ description: 'Seconds of the output.', example: 12.5 })
  duration: number;

  @ApiProperty({ type: 'integer', description: 'The same in frames of the output.', example: 375 })
  frames: number;

  @ApiProperty({ type: PlannedSegmentsDto })
  segments: PlannedSegmentsDto;

  @ApiProperty({
    description: 'What making it would take now, without waiting for others: learnt from what renders before it took.',
    example: 9.4,
  })
  estimated_seconds: number;

  @ApiProperty({
    type: 'integer',
    description:
      'How far estimates were off of late, on average: 20 means that it may well take 1.2 times as long, or that much ' +
      'less. Until a render was compared with its estimate, it is 50.',
    example: 20,
  })
  estimated_error_percent: number;

  @ApiProperty({ type: [CompositionWarningDto], description: 'What would not be as it is asked for.' })
  warnings: CompositionWarningDto[];
}
