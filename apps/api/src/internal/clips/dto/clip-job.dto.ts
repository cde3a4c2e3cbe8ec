import {
  CLIP_JOB_STATUSES,
  type ClipEntry,
  type ClipError,
  type ClipJobCallback,
  type ClipJobStatus,
  type ClipMetadata,
} from '@app/compositions';
import { COMPOSITION_STATUSES, RENDER_ERROR_CODES, type CompositionStatus, type RenderErrorCode } from '@app/contracts';
import { ApiProperty } from '@nestjs/swagger';

const ORIGINAL = {
  format: 'uri',
  description: 'As in the request.',
  example: 'https://media.example.com/beach.mp4',
} as const;

export class ClipMetadataDto implements ClipMetadata {
  @ApiProperty({ description: 'Seconds.', example: 15.5 })
  duration: number;

  @ApiProperty({ description: 'Width and height in pixels.', example: '1280x720' })
  resolution: string;

  @ApiProperty({ description: 'Codec, as named by ffmpeg.', example: 'h264' })
  codec: string;

  @ApiProperty({ type: 'integer', description: 'Bytes.', example: 8_388_608 })
  file_size: number;
}

export class ClipErrorDto implements ClipError {
  @ApiProperty({ description: 'Machine-readable error code.', enum: RENDER_ERROR_CODES, example: 'DOWNLOAD_ERROR' })
  code: RenderErrorCode;

  @ApiProperty({
    description: 'Human-readable description, with what can be done about it.',
    example: 'The server answered with 404. Check the address.',
  })
  message: string;

  @ApiProperty({ example: true, description: 'Whether a retry of the same clip may succeed.' })
  retryable: boolean;
}

export class ClipEntryDto implements ClipEntry {
  @ApiProperty({ description: 'Id of the clip within its job.', format: 'uuid' })
  clip_id: string;

  @ApiProperty(ORIGINAL)
  original_url: string;

  @ApiProperty({ description: 'Current status.', enum: COMPOSITION_STATUSES, example: 'completed' })
  status: CompositionStatus;

  @ApiProperty({
    type: 'string',
    format: 'uri',
    nullable: true,
    required: false,
    description: 'URL of the normalised clip, once completed; needs no key, and expires. Null if none was requested.',
  })
  processed_url?: string | null;

  @ApiProperty({
    type: [String],
    required: false,
    description: 'URLs of JPEG images, one for each of `thumbnail_timestamps`; they need no key, and expire.',
  })
  thumbnails?: string[];

  @ApiProperty({ required: false, description: 'Describes the normalised clip, or the original if there is none.' })
  metadata?: ClipMetadataDto;

  @ApiProperty({ required: false, description: 'Why it failed or was cancelled.' })
  error?: ClipErrorDto;
}

export class ClipJobDto {
  @ApiProperty({ description: 'Id of the job.', format: 'uuid' })
  job_id: string;

  @ApiProperty({
    enum: CLIP_JOB_STATUSES,
    description: '`partial`: all clips have finished, and some but not all of them succeeded.',
  })
  status: ClipJobStatus;

  @ApiProperty({ type: [ClipEntryDto], description: 'In the order of the request.' })
  clips: ClipEntryDto[];

  @ApiProperty({ description: 'When it was queued.', format: 'date-time' })
  created_at: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'When the last clip finished.' })
  completed_at: string | null;
}

export class QueuedClipDto {
  @ApiProperty({ description: 'Id of the clip within its job.', format: 'uuid' })
  clip_id: string;

  @ApiProperty(ORIGINAL)
  original_url: string;

  @ApiProperty({ description: 'Current status.', enum: ['queued'] })
  status: 'queued';
}

export class ClipJobAcceptedDto {
  @ApiProperty({ description: 'Id of the job.', format: 'uuid' })
  job_id: string;

  @ApiProperty({ description: 'Current status.', enum: ['queued'] })
  status: 'queued';

  @ApiProperty({ type: [QueuedClipDto], description: 'In the order of the request.' })
  clips: QueuedClipDto[];

  @ApiProperty({ description: 'When it was queued.', format: 'date-time' })
  created_at: string;
}

/** What is posted to the `callback_url` of a job. */
export class ClipJobCallbackDto implements ClipJobCallback {
  @ApiProperty({ description: 'Id of the job.', format: 'uuid' })
  job_id: string;

  @ApiProperty({ description: 'Current status.', enum: ['completed', 'partial', 'failed'] })
  status: ClipJobStatus;

  @ApiProperty({ description: 'In the order of the request.', type: [ClipEntryDto] })
  clips: ClipEntryDto[];

  @ApiProperty({ description: 'When the last clip finished.', format: 'date-time' })
  completed_at: string;
}
