import { ApiProperty } from '@nestjs/swagger';
import { DetailedInputFileDto, DetailedOutputFileDto } from './media-file.dto';

export class SegmentCountsDto {
  @ApiProperty({ description: 'All segments of the timeline.', type: 'integer', example: 6 })
  total: number;

  @ApiProperty({ description: 'Encoded.', type: 'integer', example: 6 })
  encoded: number;

  @ApiProperty({ type: 'integer', description: 'Copied from a source without encoding.', example: 0 })
  copied: number;

  @ApiProperty({
    type: 'integer',
    description: 'Reused: from an earlier render, from a concurrent one, or from elsewhere in this one.',
    example: 0,
  })
  cached: number;
}

export class EstimateDto {
  @ApiProperty({ description: 'Estimated time for the rest of the render, at the time of planning.', example: 8.1 })
  estimated_seconds: number;

  @ApiProperty({ type: 'number', nullable: true, description: 'Actual time; null until completed.', example: 9.2 })
  actual_seconds: number | null;

  @ApiProperty({
    type: 'number',
    nullable: true,
    description: 'Error of the estimate: 20 means 1.2 times as long, or as much less. Null until completed.',
    example: 13.6,
  })
  error_percent: number | null;
}

export class ProcessingStatsDto {
  @ApiProperty({
    description: 'When processing started; null until then.',
    type: 'string',
    format: 'date-time',
    nullable: true,
  })
  start_time: string | null;

  @ApiProperty({
    description: 'When processing ended; null until then.',
    type: 'string',
    format: 'date-time',
    nullable: true,
  })
  end_time: string | null;

  @ApiProperty({ type: 'number', nullable: true, description: 'From start to end, in seconds.', example: 9.4 })
  duration_seconds: number | null;

  @ApiProperty({
    description: 'Version of the ffmpeg that rendered it; null until known.',
    type: 'string',
    nullable: true,
    example: '5.1.9',
  })
  ffmpeg_version: string | null;

  @ApiProperty({ type: SegmentCountsDto, nullable: true, description: 'Null until planned.' })
  segments: SegmentCountsDto | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'Video encoder: `software`, or a hardware encoder. Null until planned, and for audio.',
    example: 'h264_nvenc',
  })
  encoder: string | null;

  @ApiProperty({ type: 'number', nullable: true, description: 'Seconds of output rendered per second.', example: 1.33 })
  realtime_factor: number | null;

  @ApiProperty({ type: EstimateDto, nullable: true, description: 'Null until planned.' })
  estimate: EstimateDto | null;
}

/** Response of `GET /api/v1/compositions/{id}/metadata`. */
export class CompositionMetadataDto {
  @ApiProperty({ description: 'Id of the composition.', format: 'uuid' })
  composition_id: string;

  @ApiProperty({ type: [DetailedInputFileDto], description: 'Empty until the sources have been fetched.' })
  input_files: DetailedInputFileDto[];

  @ApiProperty({ type: DetailedOutputFileDto, nullable: true, description: 'Null until completed.' })
  output_file: DetailedOutputFileDto | null;

  @ApiProperty()
  processing_stats: ProcessingStatsDto;
}
