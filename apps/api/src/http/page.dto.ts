import { ApiProperty } from '@nestjs/swagger';

/** What every answer says that is a part of a list. */
export class PageDto {
  @ApiProperty({
    type: 'integer',
    description: 'Total number of matches; beyond ten thousand, as of some seconds ago.',
    example: 1,
  })
  total: number;

  @ApiProperty({ description: 'The limit of the request.', type: 'integer', example: 50 })
  limit: number;

  @ApiProperty({ description: 'The offset of the request.', type: 'integer', example: 0 })
  offset: number;

  @ApiProperty({ example: false, description: 'Whether more items follow.' })
  has_more: boolean;
}
