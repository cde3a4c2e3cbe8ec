import { COMPOSITION_STATUSES, type CompositionStatus } from '@app/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { PageDto } from '../../http/page.dto';

export class CompositionListItemDto {
  @ApiProperty({ format: 'uuid' })
  composition_id: string;

  @ApiProperty({ example: 'Two days at the sea' })
  title: string;

  @ApiProperty({ enum: COMPOSITION_STATUSES, example: 'processing' })
  status: CompositionStatus;

  @ApiProperty({ type: 'integer', minimum: 0, maximum: 100, example: 45 })
  progress: number;

  @ApiProperty({ format: 'date-time' })
  created_at: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  completed_at: string | null;

  @ApiProperty({ description: 'Length of the timeline in seconds.', example: 12.5 })
  duration: number;
}

export class CompositionListDto extends PageDto {
  @ApiProperty({ type: [CompositionListItemDto] })
  compositions: CompositionListItemDto[];
}
