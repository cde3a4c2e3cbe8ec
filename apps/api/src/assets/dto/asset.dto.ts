import { ApiProperty } from '@nestjs/swagger';
import { FoundFileDto } from './found-file.dto';

export class AssetDto extends FoundFileDto {
  @ApiProperty({ description: 'Names the asset in this API.', format: 'uuid' })
  asset_id: string;

  @ApiProperty({
    format: 'uri',
    description: 'Names the file in every field of a composition that holds the address of a file.',
    example: 'asset://6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10',
  })
  url: string;

  @ApiProperty({ description: 'As it was uploaded, without folders.', example: 'beach.mp4' })
  filename: string;

  @ApiProperty({ description: 'When it was uploaded.', format: 'date-time' })
  created_at: string;
}
