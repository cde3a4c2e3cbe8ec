import { COMPOSITION_STATUSES, type CompositionStatus } from '@app/contracts';
import type { CompositionSpec } from '@app/compositions';
import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField } from '../../validation/fields/choice-field';
import { CompositionAcceptedDto } from './composition-accepted.dto';
import { CompositionRequestDto } from './composition-request.dto';

/** The query of an edit, as text. */
export class EditQueryDto {
  @ChoiceField(['true', 'false'], {
    description: 'Whether a render in progress is cancelled in favour of this one.',
    default: 'false',
    optional: true,
  })
  supersede?: 'true' | 'false';
}

/** What an edit answers. */
export class RevisionAcceptedDto extends CompositionAcceptedDto {
  @ApiProperty({ type: 'integer', description: 'Rises by one with every edit.', example: 2 })
  revision: number;
}

export class RevisionDto {
  @ApiProperty({ description: 'Counts up from 1 with each edit.', type: 'integer', example: 2 })
  revision: number;

  @ApiProperty({ format: 'uuid', description: 'Id of its job; the latest if it was rendered more than once.' })
  job_id: string;

  @ApiProperty({ enum: COMPOSITION_STATUSES, description: 'Also `cancelled` if a later revision superseded it.' })
  status: CompositionStatus;

  @ApiProperty({ example: true, description: 'Whether `download` serves this revision.' })
  served: boolean;

  @ApiProperty({ description: 'When it was requested.', format: 'date-time' })
  created_at: string;

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    description: 'When it finished; null until then.',
  })
  ended_at: string | null;

  @ApiProperty({ type: CompositionRequestDto, description: 'The request body of the revision.' })
  config: CompositionSpec;
}

/** What `GET /api/v1/compositions/{id}/revisions` answers. */
export class RevisionListDto {
  @ApiProperty({ description: 'The composition that they belong to.', format: 'uuid' })
  composition_id: string;

  @ApiProperty({ type: [RevisionDto], description: 'Newest first.' })
  revisions: RevisionDto[];
}
