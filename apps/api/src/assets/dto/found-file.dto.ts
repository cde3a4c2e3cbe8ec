import { ASSET_KINDS, type AssetKind } from '@app/assets';
import { ApiProperty } from '@nestjs/swagger';
import { MediaDto } from './media.dto';

/** What was found of a file. */
export class FoundFileDto {
  @ApiProperty({ enum: ASSET_KINDS, description: 'Kind of file.', example: 'video' })
  kind: AssetKind;

  @ApiProperty({ type: 'integer', description: 'Bytes.', example: 8_388_608 })
  size: number;

  @ApiProperty({
    description: 'SHA-256 of the content, in lower-case hex.',
    example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  })
  sha256: string;

  @ApiProperty({ type: MediaDto, nullable: true, description: 'Null for fonts, LUTs and subtitles.' })
  media: MediaDto | null;
}
