import { ApiProperty } from '@nestjs/swagger';

/** What every answer says that is a part of a list. */
export class PageDto {
  @ApiProperty({
    type: 'integer',
    description: 'How many there are in all; of more than ten thousand, how many there were some seconds ago.',
    example: 1,
  })
  total: number;

  @ApiProperty({ description: 'How many were asked for at most.', type: 'integer', example: 50 })
  limit: number;

  @ApiProperty({ description: 'How many were passed over.', type: 'integer', example: 0 })
  offset: number;

  @ApiProperty({ example: false, description: 'Whether more follow after these.' })
  has_more: boolean;
}
