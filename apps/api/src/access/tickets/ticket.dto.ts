import { ApiProperty } from '@nestjs/swagger';

export class TicketDto {
  @ApiProperty({
    example: 'eyJzdWIiOm51bGwsImV4cCI6MTc2NzIyNTY2MH0.c2lnbmF0dXJl',
    description: 'For `auth: {ticket}` of Socket.IO, or `?ticket=` in an address.',
  })
  ticket: string;

  @ApiProperty({ format: 'date-time', description: 'Until when one can connect with it; connections last longer.' })
  expires_at: string;
}
