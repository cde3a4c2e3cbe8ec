import type { ClientMetadata, CompositionCallback } from '@app/compositions';
import type { CompositionStatus } from '@app/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { ClientMetadataProperty } from './client-metadata-property';
import { CompositionErrorDto } from './composition.dto';

/** What is posted to the `callback_url` of a composition. */
export class CompositionCallbackDto implements CompositionCallback {
  @ApiProperty({ description: 'The composition that has finished.', format: 'uuid' })
  composition_id: string;

  @ApiProperty({ description: 'Final status.', enum: ['completed', 'failed', 'cancelled'], example: 'completed' })
  status: CompositionStatus;

  @ApiProperty({ description: 'From the request.', example: 'Two days at the sea' })
  title: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'Null unless completed.' })
  completed_at: string | null;

  @ApiProperty({ type: CompositionErrorDto, nullable: true, description: 'Why it failed or was cancelled.' })
  error: CompositionErrorDto | null;

  @ApiProperty({
    type: 'string',
    format: 'uri',
    nullable: true,
    description: 'Needs no key. Outlives the last attempt to deliver this callback. Null unless completed.',
  })
  download_url: string | null;

  @ClientMetadataProperty()
  client_metadata: ClientMetadata | null;
}
