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
  @ApiProperty({ type: [InputFileDto], description: 'Empty until the sources have been fetched.' })
  input_files: InputFileDto[];

  @ApiProperty({
    type: OutputFileDto,
    nullable: true,
    description: 'From the last completed revision; null before there is one.',
  })
  output_file: OutputFileDto | null;

  @ApiProperty({ description: 'Length of the finished or expected output in seconds.', example: 12.5 })
  estimated_duration: number;
}

export class ResourceUsageDto {
  @ApiProperty({
    example: 14.2,
    type: 'number',
    nullable: true,
    description: 'From the start of processing to its end, or until now.',
  })
  processing_time_seconds: number | null;

  @ApiProperty({ description: 'CPU time in seconds, summed over all cores.', example: 21.7 })
  cpu_time_seconds: number;

  @ApiProperty({
    description:
      'Peak memory of the largest single step; Linux reports at least the size of the worker at the start of the ' +
      'step.',
    example: 312.5,
  })
  memory_peak_mb: number;
}

export class CompositionErrorDto {
  @ApiProperty({ description: 'Machine-readable error code.', enum: RENDER_ERROR_CODES })
  code: RenderErrorCode;

  @ApiProperty({
    description: 'Human-readable description, with what can be done about it.',
    example: 'The server that clips.2 lies on answered with 404. Check the address.',
  })
  message: string;

  @ApiProperty({ example: true, description: 'Whether a retry of the same composition may succeed.' })
  retryable: boolean;

  @ApiProperty({ required: false, description: 'The part of the request at fault.', example: 'clips.2' })
  asset?: string;

  @ApiProperty({ example: 4.5, required: false, description: 'Seconds into the asset or the timeline.' })
  at?: number;
}

export class CompositionWarningDto implements RenderWarning {
  @ApiProperty({ description: 'Machine-readable error code.', enum: WARNING_CODES })
  code: WarningCode;

  @ApiProperty({
    description: 'Human-readable description, with what can be done about it.',
    example:
      'overlays.0: no bundled font has 東 (U+6771); boxes are drawn in their place. Write the text without them.',
  })
  message: string;

  @ApiProperty({ description: 'The part of the request at fault.', example: 'overlays.0' })
  asset: string;
}

/** Response of `GET /api/v1/compositions/{id}`. */
export class CompositionDto {
  @ApiProperty({ description: 'Id of the composition.', format: 'uuid' })
  composition_id: string;

  @ApiProperty({ description: 'From the request.', example: 'Two days at the sea' })
  title: string;

  @ApiProperty({ description: 'Current status.', enum: COMPOSITION_STATUSES, example: 'processing' })
  status: CompositionStatus;

  @ApiProperty({
    example: 45,
    type: 'integer',
    minimum: 0,
    maximum: 100,
    description: 'Progress in percent; never falls within a revision, and is 100 only when completed.',
  })
  progress: number;

  @ApiProperty({ enum: STAGES, nullable: true, description: 'Null unless processing.', example: 'encoding' })
  stage: Stage | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Estimated seconds until completion; null until there is enough progress to tell.',
    example: 12,
  })
  eta_seconds: number | null;

  @ApiProperty({ description: 'When it was created.', format: 'date-time' })
  created_at: string;

  @ApiProperty({ description: 'Time of the last change.', format: 'date-time' })
  updated_at: string;

  @ApiProperty({
    description: 'When it was completed; null until then.',
    type: 'string',
    format: 'date-time',
    nullable: true,
  })
  completed_at: string | null;

  @ApiProperty({ type: 'integer', description: 'Increases by one with every edit.', example: 1 })
  revision: number;

  @ApiProperty({
    example: 'https://media.example.com/downloads/t0/preview/index.m3u8',
    type: 'string',
    format: 'uri',
    nullable: true,
    description:
      'HLS playlist of what has been rendered so far, from the start; needs no key. Responds 409 until there is ' +
      'something to play. Null for formats without a preview, and if the composition has failed.',
  })
  preview_url: string | null;

  @ApiProperty({ type: CompositionRequestDto, description: 'As sent.' })
  config: CompositionSpec;

  @ClientMetadataProperty()
  client_metadata: ClientMetadata | null;

  @ApiProperty({ description: "Metadata of the media; the client's own is `client_metadata`." })
  metadata: CompositionMediaDto;

  @ApiProperty()
  resource_usage: ResourceUsageDto;

  @ApiProperty({ type: CompositionErrorDto, nullable: true, description: 'Why it failed or was cancelled.' })
  error: CompositionErrorDto | null;

  @ApiProperty({
    type: [CompositionWarningDto],
    description: 'Where the output differs from the request. Empty until planned.',
  })
  warnings: CompositionWarningDto[];
}
