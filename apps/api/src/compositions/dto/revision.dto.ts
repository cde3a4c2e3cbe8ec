import { COMPOSITION_STATUSES, type CompositionStatus } from '@app/contracts';
import type { CompositionSpec } from '@app/compositions';
import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField } from '../../validation/fields/choice-field';
import { CompositionAcceptedDto } from './composition-accepted.dto';
import { CompositionRequestDto } from './composition-request.dto';

/** The query of an edit, as text. */
export class EditQueryDto {
  @ChoiceField(['true', 'false'], {
    description: 'Whether a render that is being worked on is cancelled in favour of this one.',
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
  @ApiProperty({ description: 'From 1, in the order of the edits.', type: 'integer', example: 2 })
  revision: number;

  @ApiProperty({ format: 'uuid', description: 'The work behind it, the latest where there was more.' })
  job_id: string;

  @ApiProperty({ enum: COMPOSITION_STATUSES, description: 'Cancelled also where a later one took its place.' })
  status: CompositionStatus;

  @ApiProperty({ example: true, description: 'Whether it is what `download` leads to.' })
  served: boolean;

  @ApiProperty({ description: 'When it was asked for.', format: 'date-time' })
  created_at: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'Null until it has ended.' })
  ended_at: string | null;

  @ApiProperty({ type: CompositionRequestDto, description: 'The body that was asked for.' })
  config: CompositionSpec;
}

/** What `GET /api/v1/compositions/{id}/revisions` answers. */
export class RevisionListDto {
  @ApiProperty({ description: 'The composition that they are of.', format: 'uuid' })
  composition_id: string;

  @ApiProperty({ type: [RevisionDto], description: 'The newest first.' })
  revisions: RevisionDto[];
}
