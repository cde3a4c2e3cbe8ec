import { ApiProperty } from '@nestjs/swagger';

export class ColourDto {
  @ApiProperty({
    description: '`tv` for limited range, `pc` for full range.',
    type: 'string',
    nullable: true,
    example: 'tv',
  })
  range: string | null;

  @ApiProperty({
    description: 'Colour matrix.',
    type: 'string',
    nullable: true,
    example: 'bt709',
  })
  matrix: string | null;

  @ApiProperty({
    description: 'Colour primaries.',
    type: 'string',
    nullable: true,
    example: 'bt709',
  })
  primaries: string | null;

  @ApiProperty({ description: 'Transfer characteristics.', type: 'string', nullable: true, example: 'bt709' })
  transfer: string | null;
}

export class PictureDto {
  @ApiProperty({ description: 'Codec, as named by ffmpeg.', example: 'h264' })
  codec: string;

  @ApiProperty({
    type: 'integer',
    description: 'Display width in pixels: rotated upright, with square pixels.',
    example: 1920,
  })
  width: number;

  @ApiProperty({ description: 'Display height in pixels, like `width`.', type: 'integer', example: 1080 })
  height: number;

  @ApiProperty({
    type: 'integer',
    description: 'Clockwise rotation in degrees; already applied to `width` and `height`.',
    example: 0,
  })
  rotation: number;

  @ApiProperty({ description: 'Average frame rate.', example: 29.97 })
  fps: number;

  @ApiProperty({ description: 'Whether the frame rate is variable.', example: false })
  variable_fps: boolean;

  @ApiProperty({ description: 'Pixel format, as named by ffmpeg.', example: 'yuv420p' })
  pixel_format: string;

  @ApiProperty({ description: 'Whether it has an alpha channel.', example: false })
  has_alpha: boolean;

  @ApiProperty({ description: 'Whether it is interlaced.', example: false })
  interlaced: boolean;

  @ApiProperty({ enum: ['hlg', 'pq'], nullable: true, description: 'Null for standard dynamic range.', example: null })
  hdr: 'hlg' | 'pq' | null;

  @ApiProperty({ description: 'Colour properties, as named by ffmpeg; null if the file does not specify them.' })
  color: ColourDto;

  @ApiProperty({ description: 'Seconds; 0 for an image.', example: 15.5 })
  duration: number;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Bits per second.', example: 4_200_000 })
  bitrate: number | null;
}

export class SoundDto {
  @ApiProperty({ description: 'Codec, as named by ffmpeg.', example: 'aac' })
  codec: string;

  @ApiProperty({ description: 'Sample rate in Hz.', type: 'integer', example: 48_000 })
  sample_rate: number;

  @ApiProperty({ description: 'Number of channels.', type: 'integer', example: 2 })
  channels: number;

  @ApiProperty({ description: 'Seconds.', example: 15.5 })
  duration: number;
}

/** A description of a media file, the same for all formats. */
export class MediaDto {
  @ApiProperty({ description: 'Container format, as named by ffmpeg.', example: 'mov,mp4,m4a,3gp,3g2,mj2' })
  container: string;

  @ApiProperty({ description: 'Seconds; 0 for an image.', example: 15.5 })
  duration: number;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Bits per second.', example: 4_330_000 })
  bitrate: number | null;

  @ApiProperty({
    type: PictureDto,
    nullable: true,
    description: 'The video stream, if there is one; cover art does not count.',
  })
  video: PictureDto | null;

  @ApiProperty({ type: SoundDto, nullable: true, description: 'The first usable audio stream, if there is one.' })
  audio: SoundDto | null;
}
