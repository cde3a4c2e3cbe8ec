import { ApiProperty } from '@nestjs/swagger';
import { DetailedInputFileDto, DetailedOutputFileDto } from './media-file.dto';

export class SegmentCountsDto {
  @ApiProperty({ description: 'All that the timeline was cut into.', type: 'integer', example: 6 })
  total: number;

  @ApiProperty({ description: 'Those that were encoded anew.', type: 'integer', example: 6 })
  encoded: number;

  @ApiProperty({ type: 'integer', description: 'Taken over from a source as they were.', example: 0 })
  copied: number;

  @ApiProperty({
    type: 'integer',
    description: 'Made before: for an earlier render, for another one at the same time, or elsewhere in this one.',
    example: 0,
  })
  cached: number;
}

export class EstimateDto {
  @ApiProperty({ description: 'What the rest was thought to take when it was planned.', example: 8.1 })
  estimated_seconds: number;

  @ApiProperty({ type: 'number', nullable: true, description: 'What it took; null until completed.', example: 9.2 })
  actual_seconds: number | null;

  @ApiProperty({
    type: 'number',
    nullable: true,
    description: 'How far off that was: 20 means 1.2 times as long, or that much less. Null until completed.',
    example: 13.6,
  })
  error_percent: number | null;
}

export class ProcessingStatsDto {
  @ApiProperty({
    description: 'When the work began; null until then.',
    type: 'string',
    format: 'date-time',
    nullable: true,
  })
  start_time: string | null;

  @ApiProperty({ description: 'When it ended; null until then.', type: 'string', format: 'date-time', nullable: true })
  end_time: string | null;

  @ApiProperty({ type: 'number', nullable: true, description: 'From start to end.', example: 9.4 })
  duration_seconds: number | null;

  @ApiProperty({
    description: 'Of the ffmpeg that made it; null until it is known.',
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
    description: 'What encodes the picture: `software`, or an encoder in hardware. Null until planned, and for sound.',
    example: 'h264_nvenc',
  })
  encoder: string | null;

  @ApiProperty({ type: 'number', nullable: true, description: 'Seconds of output made per second.', example: 1.33 })
  realtime_factor: number | null;

  @ApiProperty({ type: EstimateDto, nullable: true, description: 'Null until planned.' })
  estimate: EstimateDto | null;
}

/** What `GET /api/v1/compositions/{id}/metadata` answers. */
export class CompositionMetadataDto {
  @ApiProperty({ description: 'The composition that this is about.', format: 'uuid' })
  composition_id: string;

  @ApiProperty({ type: [DetailedInputFileDto], description: 'Empty until the sources are fetched.' })
  input_files: DetailedInputFileDto[];

  @ApiProperty({ type: DetailedOutputFileDto, nullable: true, description: 'Null until completed.' })
  output_file: DetailedOutputFileDto | null;

  @ApiProperty()
  processing_stats: ProcessingStatsDto;
}
