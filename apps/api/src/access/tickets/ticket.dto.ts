import { ApiProperty } from '@nestjs/swagger';

export class TicketDto {
  @ApiProperty({
    example: 'eyJzdWIiOm51bGwsImV4cCI6MTc2NzIyNTY2MH0.c2lnbmF0dXJl',
    description: 'For `auth: {ticket}` of Socket.IO, or `?ticket=` in a URL.',
  })
  ticket: string;

  @ApiProperty({
    format: 'date-time',
    description: 'When it stops being accepted for new connections; existing connections last longer.',
  })
  expires_at: string;
}
