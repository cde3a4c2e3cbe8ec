import { oneCharacterOff } from '@app/testing';
import { readTicket, signTicket, type TicketGrant } from './ticket';

const secret = '0123456789abcdef';
const grant: TicketGrant = { principal: { ownerId: 'key:anna', scopes: ['public'] }, expiresAtSeconds: 1000 };
const before = new Date(999_999);

describe('tickets', () => {
  it.each([grant, { principal: null, expiresAtSeconds: 1000 }])('say what was signed: %j', (one) => {
    expect(readTicket(signTicket(one, secret), { secret, now: before })).toEqual(one);
  });

  it('expire', () => {
    expect(readTicket(signTicket(grant, secret), { secret, now: new Date(1_000_000) })).toBeNull();
  });

  it('are nobody else’s to make', () => {
    const [payload = '', signature = ''] = signTicket(grant, secret).split('.');
    const forged = Buffer.from(JSON.stringify(['ticket', 9_999_999_999, 'key:bert', ['admin']])).toString('base64url');
    for (const ticket of [
      signTicket(grant, `${secret}0`),
      `${forged}.${signature}`,
      `${payload}.`,
      `${payload}.${signature.slice(1)}`,
      `${payload}.${signature}.`,
      payload,
      '',
      '.',
    ]) {
      expect(readTicket(ticket, { secret, now: before })).toBeNull();
    }
  });

  it('are good for nothing with any one character changed', () => {
    for (const changed of oneCharacterOff(signTicket(grant, secret))) {
      expect([changed, readTicket(changed, { secret, now: before })]).toEqual([changed, null]);
    }
  });
});
