import { OUTPUT_FORMATS, type OutputFormat } from '@app/compositions';
import { ApiProperty } from '@nestjs/swagger';

/** Response of `GET /api/v1/compositions/{id}/download`. */
export class DownloadDto {
  @ApiProperty({ description: 'The composition that this is the output of.', format: 'uuid' })
  composition_id: string;

  @ApiProperty({ format: 'uri', description: 'Needs no key, supports `Range`, and names the file after the title.' })
  download_url: string;

  @ApiProperty({ type: 'integer', description: 'Bytes.', example: 8_388_608 })
  file_size: number;

  @ApiProperty({ description: 'Seconds.', example: 12.5 })
  duration: number;

  @ApiProperty({ type: 'string', nullable: true, description: 'Null for audio.', example: '1920x1080' })
  resolution: string | null;

  @ApiProperty({ description: 'As in `output.format`.', enum: OUTPUT_FORMATS })
  format: OutputFormat;

  @ApiProperty({ format: 'date-time', description: 'When `download_url` expires.' })
  expires_at: string;
}
