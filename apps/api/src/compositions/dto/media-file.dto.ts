import { ApiProperty } from '@nestjs/swagger';

export class InputFileDto {
  @ApiProperty({ format: 'uri', description: 'As the request names it.' })
  url: string;

  @ApiProperty({ type: 'integer', description: 'Bytes.', example: 8_388_608 })
  size: number;

  @ApiProperty({ description: 'Seconds.', example: 15.5 })
  duration: number;

  @ApiProperty({ type: 'string', nullable: true, description: 'Null for sound.', example: '1920x1080' })
  resolution: string | null;
}

export class DetailedInputFileDto extends InputFileDto {
  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'Of the picture, or else of the sound.',
    example: 'h264',
  })
  codec: string | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Bits per second.', example: 4_330_000 })
  bitrate: number | null;
}

export class OutputFileDto {
  @ApiProperty({ format: 'uri', description: 'Needs no key; expires.' })
  url: string;

  @ApiProperty({ type: 'integer', description: 'Bytes.', example: 8_388_608 })
  size: number;

  @ApiProperty({ description: 'Seconds.', example: 12.5 })
  duration: number;

  @ApiProperty({ type: 'string', nullable: true, description: 'Null for sound.', example: '1920x1080' })
  resolution: string | null;

  @ApiProperty({ description: 'Of the picture, or else of the sound.', example: 'h264' })
  codec: string;

  @ApiProperty({ type: 'integer', description: 'Bits per second.', example: 4_330_000 })
  bitrate: number;

  @ApiProperty({ type: 'number', nullable: true, description: 'Frames per second; null for sound.', example: 30 })
  fps: number | null;
}
