import { ApiProperty } from '@nestjs/swagger';

export class TicketDto {
  @ApiProperty({
    example: 'eyJzdWIiOm51bGwsImV4cCI6MTc2NzIyNTY2MH0.c2lnbmF0dXJl',
    description: 'For `auth: {ticket}` of Socket.IO, or `?ticket=` in a URL.',
  })
  ticket: string;

  @ApiProperty({ format: 'date-time', description: 'Deadline for connecting. An open connection outlives the ticket.' })
  expires_at: string;
}
