import { ASSET_KINDS, type AssetKind } from '@app/assets';
import { ApiProperty } from '@nestjs/swagger';
import { MediaDto } from './media.dto';

export class AssetDto {
  @ApiProperty({ format: 'uuid' })
  asset_id: string;

  @ApiProperty({
    format: 'uri',
    description: 'Names the file in every field of a composition that holds the address of a file.',
    example: 'asset://6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10',
  })
  url: string;

  @ApiProperty({ enum: ASSET_KINDS, description: 'What it is good for.', example: 'video' })
  kind: AssetKind;

  @ApiProperty({ description: 'As it was uploaded, without folders.', example: 'beach.mp4' })
  filename: string;

  @ApiProperty({ type: 'integer', description: 'Bytes.', example: 8_388_608 })
  size: number;

  @ApiProperty({
    description: 'Of the bytes, in lower-case hex.',
    example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  })
  sha256: string;

  @ApiProperty({ format: 'date-time' })
  created_at: string;

  @ApiProperty({ type: MediaDto, nullable: true, description: 'Null for a font, a LUT and subtitles.' })
  media: MediaDto | null;
}
