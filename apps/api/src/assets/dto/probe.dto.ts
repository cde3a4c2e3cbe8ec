import { ApiProperty } from '@nestjs/swagger';
import { MediaUrlField } from '../../validation/fields/media-url-field';
import { FoundFileDto } from './found-file.dto';

/** The body of `POST /api/v1/probe`. */
export class ProbeRequestDto {
  @MediaUrlField({ description: 'Address of the file.', example: 'https://media.example.com/beach.mp4' })
  url: string;
}

export class ProbeDto extends FoundFileDto {
  @ApiProperty({ format: 'uri', description: 'As sent.', example: 'https://media.example.com/beach.mp4' })
  url: string;
}
