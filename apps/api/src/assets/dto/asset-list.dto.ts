import { ApiProperty } from '@nestjs/swagger';
import { PageDto } from '../../http/page.dto';
import { AssetDto } from './asset.dto';

export class AssetListDto extends PageDto {
  @ApiProperty({ type: [AssetDto], description: 'Newest first.' })
  assets: AssetDto[];
}
