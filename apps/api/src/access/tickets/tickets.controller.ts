import { Tickets } from '@app/access';
import { Controller, Header, Post } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { CallerOf, type Caller } from '../../http/caller';
import { ErrorAnswers } from '../../openapi/error-answers.decorator';
import type { Wire } from '../../openapi/wire';
import { TicketDto } from './ticket.dto';

@ApiTags('Realtime')
@Controller('api/v1/realtime/tickets')
export class TicketsController {
  constructor(private readonly tickets: Tickets) {}

  @Post()
  @Header('Cache-Control', 'no-store')
  @ApiOperation({
    operationId: 'createRealtimeTicket',
    summary: 'Create a ticket for a realtime connection',
    description:
      'For browsers, which cannot set headers on a WebSocket or EventSource. The ticket authenticates as the ' +
      'caller; it must be used to connect within 60 seconds.',
  })
  @ApiResponse({ status: 201, description: 'The ticket.', type: TicketDto })
  @ErrorAnswers()
  issue(@CallerOf() { principal }: Caller): Wire<TicketDto> {
    const { ticket, expiresAt } = this.tickets.issue(principal);
    return { ticket, expires_at: expiresAt.toISOString() };
  }
}
