import { ApiProperty } from '@nestjs/swagger';

export class TicketDto {
  @ApiProperty({ description: 'For `auth: {ticket}` of Socket.IO, or `?ticket=` in an address.' })
  ticket: string;

  @ApiProperty({ format: 'date-time', description: 'Until when one can connect with it; connections last longer.' })
  expires_at: string;
}
