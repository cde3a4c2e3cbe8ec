import { ApiProperty } from '@nestjs/swagger';
import { WholeNumberField } from '../../validation/fields/number-field';
import { Sha256Field } from '../../validation/fields/sha256-field';
import { TextField } from '../../validation/fields/text-field';

/** The body of `POST /api/v1/assets/uploads`. */
export class UploadRequestDto {
  @TextField({ minLength: 1, maxLength: 200, description: 'Filename.', example: 'beach.mp4' })
  filename: string;

  @WholeNumberField({
    minimum: 1,
    maximum: Number.MAX_SAFE_INTEGER,
    description: 'Size of the whole file in bytes; at most `MEDIA_MAX_BYTES`.',
    example: 734003200,
  })
  size: number;

  @Sha256Field({
    example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    optional: true,
    description: 'SHA-256 of the whole file, in hex. The upload is refused if the received bytes do not match.',
  })
  sha256?: string | null;

  @WholeNumberField({
    example: 16_777_216,
    optional: true,
    minimum: 65_536,
    maximum: 5_368_709_120,
    description:
      'Size of each part except the last, in bytes. Default: 16 MiB, or more if that would mean over 1000 parts.',
  })
  part_size?: number | null;
}

export class UploadPartDto {
  @ApiProperty({ description: 'Numbered from 1.', example: 1 })
  part_number: number;

  @ApiProperty({ description: 'Exact size of the part in bytes.', example: 16777216 })
  size: number;

  @ApiProperty({
    format: 'uri',
    description: 'PUT the part here as the body; needs no key. If a part is sent twice, the last one counts.',
    example:
      'https://media.example.com/uploads/6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10/00001?size=16777216&expires=1767225600&signature=x',
  })
  url: string;
}

export class UploadDto {
  @ApiProperty({ format: 'uuid', description: 'Becomes the `asset_id` on completion.' })
  upload_id: string;

  @ApiProperty({ description: 'Size of each part except the last, in bytes.', example: 16777216 })
  part_size: number;

  @ApiProperty({ format: 'date-time', description: 'Deadline for sending parts and completing the upload.' })
  expires_at: string;

  @ApiProperty({ description: 'In file order.', type: [UploadPartDto] })
  parts: UploadPartDto[];
}
