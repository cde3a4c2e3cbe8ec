import { SETTINGS, type Settings } from '@app/config';
import { Inject, Injectable } from '@nestjs/common';
import type { Principal } from '../principal';
import { readTicket, signTicket, type TicketGrant } from './ticket';

const LIFETIME_SECONDS = 60;

/** For clients that can set no header, as browsers with a WebSocket: their key for a moment, in an address. */
@Injectable()
export class Tickets {
  constructor(@Inject(SETTINGS) private readonly settings: Pick<Settings, 'urlSigningSecret'>) {}

  issue(principal: Principal | null): { ticket: string; expiresAt: Date } {
    const expiresAtSeconds = Math.floor(Date.now() / 1000) + LIFETIME_SECONDS;
    const ticket = signTicket({ principal, expiresAtSeconds }, this.settings.urlSigningSecret);
    return { ticket, expiresAt: new Date(expiresAtSeconds * 1000) };
  }

  /** Null when the ticket is not good, or no longer. */
  read(ticket: string): TicketGrant | null {
    return readTicket(ticket, { secret: this.settings.urlSigningSecret, now: new Date() });
  }
}
