import { createHmac } from 'node:crypto';
import { ACCESS_SCOPES, type AccessScope } from '@app/contracts';
import { isSameHash } from '../keys/secret';
import type { Principal } from '../principal';

export interface TicketGrant {
  /** Null: one who needs no key. */
  readonly principal: Principal | null;
  /** Unix time in whole seconds. */
  readonly expiresAtSeconds: number;
}

/** What is signed: positions rather than names, for it travels in addresses. */
type Statement = [use: 'ticket', expiresAtSeconds: number, ownerId: string | null, scopes: readonly AccessScope[]];

/** A text that stands for its principal until it expires: the statement and its HMAC-SHA256, both in base64url. */
export function signTicket({ principal, expiresAtSeconds }: TicketGrant, secret: string): string {
  const statement: Statement = ['ticket', expiresAtSeconds, principal?.ownerId ?? null, principal?.scopes ?? []];
  const payload = Buffer.from(JSON.stringify(statement)).toString('base64url');
  return `${payload}.${signatureOf(payload, secret)}`;
}

/** What a ticket grants; null when it was not signed with this secret, was changed, or has expired. */
export function readTicket(ticket: string, { secret, now }: { secret: string; now: Date }): TicketGrant | null {
  const [payload = '', signature = '', ...rest] = ticket.split('.');
  if (rest.length > 0 || !isSameHash(signature, signatureOf(payload, secret))) return null;
  const [, expiresAtSeconds, ownerId, named] = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Statement;
  if (now.getTime() >= expiresAtSeconds * 1000) return null;
  const scopes = ACCESS_SCOPES.filter((scope) => named.includes(scope));
  return { expiresAtSeconds, principal: ownerId === null ? null : { ownerId, scopes } };
}

/** The word before the payload keeps this use of the secret apart from any other. */
function signatureOf(payload: string, secret: string): string {
  return createHmac('sha256', secret).update(`ticket:${payload}`).digest('base64url');
}
