import { ApiProperty } from '@nestjs/swagger';
import { AssetDto } from './asset.dto';

export class AssetListDto {
  @ApiProperty({ type: [AssetDto], description: 'The newest first.' })
  assets: AssetDto[];

  @ApiProperty({ type: 'integer', description: 'How many there are in all.', example: 1 })
  total: number;

  @ApiProperty({ type: 'integer', example: 50 })
  limit: number;

  @ApiProperty({ type: 'integer', example: 0 })
  offset: number;

  @ApiProperty({ description: 'Whether more follow after these.' })
  has_more: boolean;
}
