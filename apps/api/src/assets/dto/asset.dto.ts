import { ApiProperty } from '@nestjs/swagger';
import { FoundFileDto } from './found-file.dto';

export class AssetDto extends FoundFileDto {
  @ApiProperty({ description: 'Id of the asset.', format: 'uuid' })
  asset_id: string;

  @ApiProperty({
    format: 'uri',
    description: 'Refers to the file wherever a composition takes the address of a file.',
    example: 'asset://6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10',
  })
  url: string;

  @ApiProperty({ description: 'Filename as uploaded, without folders.', example: 'beach.mp4' })
  filename: string;

  @ApiProperty({ description: 'When it was uploaded.', format: 'date-time' })
  created_at: string;
}
