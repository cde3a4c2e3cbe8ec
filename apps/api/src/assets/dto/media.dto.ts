import { ApiProperty } from '@nestjs/swagger';

export class ColourDto {
  @ApiProperty({ description: '`tv` for limited range, `pc` for full.', type: 'string', nullable: true, example: 'tv' })
  range: string | null;

  @ApiProperty({
    description: 'Matrix coefficients.',
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
  @ApiProperty({ description: "ffmpeg's name of the codec.", example: 'h264' })
  codec: string;

  @ApiProperty({ type: 'integer', description: 'Display width: after rotation, in square pixels.', example: 1920 })
  width: number;

  @ApiProperty({ description: 'Display height, like `width`.', type: 'integer', example: 1080 })
  height: number;

  @ApiProperty({
    type: 'integer',
    description: 'Clockwise rotation in degrees; already applied to `width` and `height`.',
    example: 0,
  })
  rotation: number;

  @ApiProperty({ description: 'Frames per second, on average.', example: 29.97 })
  fps: number;

  @ApiProperty({ description: 'Whether the frame rate is variable.', example: false })
  variable_fps: boolean;

  @ApiProperty({ description: "ffmpeg's name of the pixel format.", example: 'yuv420p' })
  pixel_format: string;

  @ApiProperty({ description: 'Whether it has an alpha channel.', example: false })
  has_alpha: boolean;

  @ApiProperty({ description: 'Whether it is interlaced.', example: false })
  interlaced: boolean;

  @ApiProperty({ enum: ['hlg', 'pq'], nullable: true, description: 'Null for standard dynamic range.', example: null })
  hdr: 'hlg' | 'pq' | null;

  @ApiProperty({ description: "ffmpeg's names; null if the file does not say." })
  color: ColourDto;

  @ApiProperty({ description: 'Seconds; 0 for a still.', example: 15.5 })
  duration: number;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Bits per second.', example: 4_200_000 })
  bitrate: number | null;
}

export class SoundDto {
  @ApiProperty({ description: "ffmpeg's name of the codec.", example: 'aac' })
  codec: string;

  @ApiProperty({ description: 'Samples per second.', type: 'integer', example: 48_000 })
  sample_rate: number;

  @ApiProperty({ description: '2 is stereo.', type: 'integer', example: 2 })
  channels: number;

  @ApiProperty({ description: 'Seconds.', example: 15.5 })
  duration: number;
}

/** What was found in a file, in one form for all formats. */
export class MediaDto {
  @ApiProperty({ description: "ffmpeg's name of the format.", example: 'mov,mp4,m4a,3gp,3g2,mj2' })
  container: string;

  @ApiProperty({ description: 'Seconds; 0 for a still.', example: 15.5 })
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
