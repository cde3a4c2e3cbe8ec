import { ApiProperty } from '@nestjs/swagger';

export class InputFileDto {
  @ApiProperty({ format: 'uri', description: 'As in the request.' })
  url: string;

  @ApiProperty({ type: 'integer', description: 'Bytes.', example: 8_388_608 })
  size: number;

  @ApiProperty({ description: 'Seconds.', example: 15.5 })
  duration: number;

  @ApiProperty({ type: 'string', nullable: true, description: 'Null for audio.', example: '1920x1080' })
  resolution: string | null;
}

export class DetailedInputFileDto extends InputFileDto {
  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'Codec of the video; of the audio if there is no video.',
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

  @ApiProperty({ type: 'string', nullable: true, description: 'Null for audio.', example: '1920x1080' })
  resolution: string | null;

  @ApiProperty({ description: 'Codec of the video; of the audio if there is no video.', example: 'h264' })
  codec: string;

  @ApiProperty({ type: 'integer', description: 'Bits per second.', example: 4_330_000 })
  bitrate: number;

  @ApiProperty({ type: 'number', nullable: true, description: 'Frames per second; null for audio.', example: 30 })
  fps: number | null;
}

export class ThumbnailDto {
  @ApiProperty({ description: 'Time in the video, in seconds.', example: 2.5 })
  time: number;

  @ApiProperty({
    format: 'uri',
    description: 'A JPEG. Needs no key; expires.',
    example: 'https://media.example.com/outputs/6f1d3c1e/00001.jpg',
  })
  url: string;
}

export class SpriteDto {
  @ApiProperty({
    type: [String],
    description: 'The sprite sheets: JPEGs of up to 10 by 10 thumbnails, row by row.',
    example: ['https://api.example/downloads/…/sprites/00000.jpg'],
  })
  image_urls: string[];

  @ApiProperty({
    format: 'uri',
    description: 'WebVTT file whose cues refer to regions of a sheet: `00000.jpg#xywh=320,0,320,180`.',
  })
  vtt_url: string;
}

export class DetailedOutputFileDto extends OutputFileDto {
  @ApiProperty({
    type: 'string',
    format: 'uri',
    nullable: true,
    description: 'A JPEG. Needs no key; expires.',
    example: 'https://media.example.com/outputs/6f1d3c1e/00001.jpg',
  })
  poster_url: string | null;

  @ApiProperty({ type: [ThumbnailDto], description: 'The thumbnails requested by `output.thumbnails`.' })
  thumbnails: ThumbnailDto[];

  @ApiProperty({ type: SpriteDto, nullable: true, description: 'Present if requested by `output.thumbnails.sprite`.' })
  sprite: SpriteDto | null;
}
