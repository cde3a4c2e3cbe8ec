import type { ClientMetadata, CompositionCallback } from '@app/compositions';
import type { CompositionStatus } from '@app/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { ClientMetadataProperty } from './client-metadata-property';
import { CompositionErrorDto } from './composition.dto';

/** What is posted to the `callback_url` of a composition. */
export class CompositionCallbackDto implements CompositionCallback {
  @ApiProperty({ description: 'The composition that has ended.', format: 'uuid' })
  composition_id: string;

  @ApiProperty({ description: 'How it has ended.', enum: ['completed', 'failed', 'cancelled'], example: 'completed' })
  status: CompositionStatus;

  @ApiProperty({ description: 'As in the request.', example: 'Two days at the sea' })
  title: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'Null unless it is completed.' })
  completed_at: string | null;

  @ApiProperty({ type: CompositionErrorDto, nullable: true, description: 'Why it failed, or that it was cancelled.' })
  error: CompositionErrorDto | null;

  @ApiProperty({
    type: 'string',
    format: 'uri',
    nullable: true,
    description: 'Needs no key; good for some time after the last try to deliver this. Null unless it is completed.',
  })
  download_url: string | null;

  @ClientMetadataProperty()
  client_metadata: ClientMetadata | null;
}
