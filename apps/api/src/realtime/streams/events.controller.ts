import { Controller, Get, Headers, Param, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { CallerOf, type Caller } from '../../http/caller';
import { checkTogether } from '../../http/check-together';
import { requireUuid } from '../../http/uuid-param.pipe';
import { ErrorAnswers } from '../../openapi/error-answers.decorator';
import { requireShape } from '../../validation/shape.pipe';
import { COMPOSITION_EVENT_EXAMPLE } from './event-example';
import { EventStreams } from './event-streams';
import { EventsOutlet } from './events-outlet';
import { requireLastEventId, seenBefore, StreamQueryDto } from './stream-query.dto';

@ApiTags('Realtime')
@Controller('api/v1/compositions/:composition_id/events')
export class EventsController {
  constructor(private readonly streams: EventStreams) {}

  @Get()
  @ApiOperation({
    operationId: 'followComposition',
    summary: 'Follow a composition live',
    description:
      'Server-sent events, for `EventSource`: first the current state, then live events, each with its `seq` as id. ' +
      'The stream ends after the final `status`; a reconnect with the last id then gets 204, which stops an ' +
      '`EventSource` from reconnecting.',
  })
  @ApiParam({ name: 'composition_id', schema: { type: 'string', format: 'uuid' } })
  @ApiHeader({
    name: 'Last-Event-ID',
    required: false,
    description: 'The last `seq` that the client has seen; set by `EventSource` when it reconnects.',
    schema: { type: 'integer', minimum: 0, maximum: 2_147_483_647, example: 17 },
  })
  @ApiResponse({
    status: 200,
    description: 'The event stream, until the composition finishes.',
    content: {
      'text/event-stream': { schema: { type: 'string' }, example: COMPOSITION_EVENT_EXAMPLE },
    },
  })
  @ApiResponse({ status: 204, description: 'The composition has finished, and no event was missed.' })
  @ErrorAnswers('VALIDATION_ERROR', 'NOT_FOUND')
  async follow(
    @Param('composition_id') compositionId: string,
    @Query() asked: StreamQueryDto,
    @Headers('last-event-id') lastEventId: string | undefined,
    @CallerOf() { sees: owner }: Caller,
    @Res() response: Response,
  ): Promise<void> {
    const [id, query, lastSeen] = await checkTogether(
      () => requireUuid('composition_id', compositionId),
      () => requireShape(StreamQueryDto, asked),
      () => requireLastEventId(lastEventId),
    );
    const stream = await this.streams.grant({ id, owner, afterSeq: seenBefore(query, lastSeen) });
    if (stream.isSilent || response.closed || response.req.method === 'HEAD') {
      stream.drop();
      response.status(stream.isSilent ? 204 : 200).end();
      return;
    }
    response.on('close', () => {
      stream.drop();
    });
    stream.start(new EventsOutlet(response));
  }
}
