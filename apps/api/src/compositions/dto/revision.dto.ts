import { COMPOSITION_STATUSES, type CompositionStatus } from '@app/contracts';
import type { CompositionSpec } from '@app/compositions';
import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField } from '../../validation/fields/choice-field';
import { CompositionAcceptedDto } from './composition-accepted.dto';
import { CompositionRequestDto } from './composition-request.dto';

/** The query of an edit, as text. */
export class EditQueryDto {
  @ChoiceField(['true', 'false'], {
    description: 'Whether to cancel a render that is in progress. Otherwise the edit is a CONFLICT.',
    default: 'false',
    optional: true,
  })
  supersede?: 'true' | 'false';
}

/** Response of an edit. */
export class RevisionAcceptedDto extends CompositionAcceptedDto {
  @ApiProperty({ type: 'integer', description: 'Increases by one with every edit.', example: 2 })
  revision: number;
}

export class RevisionDto {
  @ApiProperty({ description: 'Numbered from 1, in the order of the edits.', type: 'integer', example: 2 })
  revision: number;

  @ApiProperty({ format: 'uuid', description: 'The job that rendered it; the latest if there were several.' })
  job_id: string;

  @ApiProperty({ enum: COMPOSITION_STATUSES, description: '`cancelled` also if a later revision replaced it.' })
  status: CompositionStatus;

  @ApiProperty({ example: true, description: 'Whether `download` serves this revision.' })
  served: boolean;

  @ApiProperty({ description: 'When it was requested.', format: 'date-time' })
  created_at: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'Null until it has finished.' })
  ended_at: string | null;

  @ApiProperty({ type: CompositionRequestDto, description: 'The request body of this revision.' })
  config: CompositionSpec;
}

/** Response of `GET /api/v1/compositions/{id}/revisions`. */
export class RevisionListDto {
  @ApiProperty({ description: 'Id of the composition.', format: 'uuid' })
  composition_id: string;

  @ApiProperty({ type: [RevisionDto], description: 'Newest first.' })
  revisions: RevisionDto[];
}
