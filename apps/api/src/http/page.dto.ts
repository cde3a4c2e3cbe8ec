import { ApiProperty } from '@nestjs/swagger';

/** Fields of every list response. */
export class PageDto {
  @ApiProperty({
    type: 'integer',
    description: 'Total number of items; above ten thousand, it may be some seconds old.',
    example: 1,
  })
  total: number;

  @ApiProperty({ description: 'The requested `limit`.', type: 'integer', example: 50 })
  limit: number;

  @ApiProperty({ description: 'The requested `offset`.', type: 'integer', example: 0 })
  offset: number;

  @ApiProperty({ example: false, description: 'Whether there are more items after these.' })
  has_more: boolean;
}
