import { COMPOSITION_STATUSES, type CompositionStatus } from '@app/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { PageDto } from '../../http/page.dto';

export class CompositionListItemDto {
  @ApiProperty({ description: 'Id of the composition.', format: 'uuid' })
  composition_id: string;

  @ApiProperty({ description: 'From the request.', example: 'Two days at the sea' })
  title: string;

  @ApiProperty({ description: 'Current status.', enum: COMPOSITION_STATUSES, example: 'processing' })
  status: CompositionStatus;

  @ApiProperty({ description: 'Progress in whole percent.', type: 'integer', minimum: 0, maximum: 100, example: 45 })
  progress: number;

  @ApiProperty({ description: 'When it was created.', format: 'date-time' })
  created_at: string;

  @ApiProperty({
    description: 'When it was completed; null until then.',
    type: 'string',
    format: 'date-time',
    nullable: true,
  })
  completed_at: string | null;

  @ApiProperty({ description: 'Length of the timeline in seconds.', example: 12.5 })
  duration: number;
}

export class CompositionListDto extends PageDto {
  @ApiProperty({ description: 'In the requested order.', type: [CompositionListItemDto] })
  compositions: CompositionListItemDto[];
}
