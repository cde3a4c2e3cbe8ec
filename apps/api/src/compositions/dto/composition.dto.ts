import {
  COMPOSITION_STATUSES,
  RENDER_ERROR_CODES,
  STAGES,
  WARNING_CODES,
  type CompositionStatus,
  type RenderErrorCode,
  type RenderWarning,
  type Stage,
  type WarningCode,
} from '@app/contracts';
import type { ClientMetadata, CompositionSpec } from '@app/compositions';
import { ApiProperty } from '@nestjs/swagger';
import { ClientMetadataProperty } from './client-metadata-property';
import { CompositionRequestDto } from './composition-request.dto';
import { InputFileDto, OutputFileDto } from './media-file.dto';

export class CompositionMediaDto {
  @ApiProperty({ type: [InputFileDto], description: 'Empty until the sources are fetched.' })
  input_files: InputFileDto[];

  @ApiProperty({ type: OutputFileDto, nullable: true, description: 'Of the last completed revision; null before.' })
  output_file: OutputFileDto | null;

  @ApiProperty({ description: 'Length that the output has or will have, in seconds.', example: 12.5 })
  estimated_duration: number;
}

export class ResourceUsageDto {
  @ApiProperty({
    example: 14.2,
    type: 'number',
    nullable: true,
    description: 'From the beginning of the work to its end, or to now.',
  })
  processing_time_seconds: number | null;

  @ApiProperty({ description: 'Seconds of processor time, of all cores.', example: 21.7 })
  cpu_time_seconds: number;

  @ApiProperty({
    description: 'Of the largest single step; Linux counts at least what the worker held when it started the step.',
    example: 312.5,
  })
  memory_peak_mb: number;
}

export class CompositionErrorDto {
  @ApiProperty({ description: 'What it is, for programs.', enum: RENDER_ERROR_CODES })
  code: RenderErrorCode;

  @ApiProperty({
    description: 'What it is and what can be done, for people.',
    example: 'The server that clips.2 lies on answered with 404. Check the address.',
  })
  message: string;

  @ApiProperty({ example: true, description: 'Whether the same composition may succeed at another try.' })
  retryable: boolean;

  @ApiProperty({ required: false, description: 'The part of the request that is concerned.', example: 'clips.2' })
  asset?: string;

  @ApiProperty({ example: 4.5, required: false, description: 'Seconds into the asset or the timeline.' })
  at?: number;
}

export class CompositionWarningDto implements RenderWarning {
  @ApiProperty({ description: 'What it is, for programs.', enum: WARNING_CODES })
  code: WarningCode;

  @ApiProperty({
    description: 'What it is and what can be done, for people.',
    example:
      'overlays.0: no bundled font has 東 (U+6771); boxes are drawn in their place. Write the text without them.',
  })
  message: string;

  @ApiProperty({ description: 'The part of the request that is concerned.', example: 'overlays.0' })
  asset: string;
}

/** What `GET /api/v1/compositions/{id}` answers. */
export class CompositionDto {
  @ApiProperty({ description: 'Names the composition in this API.', format: 'uuid' })
  composition_id: string;

  @ApiProperty({ description: 'As in the request.', example: 'Two days at the sea' })
  title: string;

  @ApiProperty({ description: 'How it is doing.', enum: COMPOSITION_STATUSES, example: 'processing' })
  status: CompositionStatus;

  @ApiProperty({
    example: 45,
    type: 'integer',
    minimum: 0,
    maximum: 100,
    description: 'Never falls within a revision; 100 only when completed.',
  })
  progress: number;

  @ApiProperty({ enum: STAGES, nullable: true, description: 'While processing.', example: 'encoding' })
  stage: Stage | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Null until enough is done to tell.', example: 12 })
  eta_seconds: number | null;

  @ApiProperty({ description: 'When it was accepted.', format: 'date-time' })
  created_at: string;

  @ApiProperty({ description: 'When anything of it changed last.', format: 'date-time' })
  updated_at: string;

  @ApiProperty({
    description: 'When it was completed; null until then.',
    type: 'string',
    format: 'date-time',
    nullable: true,
  })
  completed_at: string | null;

  @ApiProperty({ type: 'integer', description: 'Rises by one with every edit.', example: 1 })
  revision: number;

  @ApiProperty({
    example: 'https://media.example.com/downloads/t0/preview/index.m3u8',
    type: 'string',
    format: 'uri',
    nullable: true,
    description:
      'An HLS playlist of what of the picture is finished, from the start; needs no key. Answers 409 until there is ' +
      'something to play. Null for formats that have no preview, and where the work has failed.',
  })
  preview_url: string | null;

  @ApiProperty({ type: CompositionRequestDto, description: 'As it was sent.' })
  config: CompositionSpec;

  @ClientMetadataProperty()
  client_metadata: ClientMetadata | null;

  @ApiProperty({ description: 'Of the media; that of the client is `client_metadata`.' })
  metadata: CompositionMediaDto;

  @ApiProperty()
  resource_usage: ResourceUsageDto;

  @ApiProperty({ type: CompositionErrorDto, nullable: true, description: 'Why it failed, or that it was cancelled.' })
  error: CompositionErrorDto | null;

  @ApiProperty({
    type: [CompositionWarningDto],
    description: 'What is not as it was asked for, in an output that is made all the same. Empty until it is planned.',
  })
  warnings: CompositionWarningDto[];
}
