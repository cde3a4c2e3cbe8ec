import { Webhook, WebhookVerificationError } from 'standardwebhooks';
import { signWebhook } from './sign-webhook';

const KEY = Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64');
const receiver = new Webhook(`whsec_${KEY.toString('base64')}`);
const message = { id: 'a1', body: '{"title":"Südmeer 🌊"}', sentAt: new Date() };

describe('signWebhook', () => {
  it('is verified by the public library', () => {
    expect(receiver.verify(message.body, signWebhook(KEY, message))).toEqual({ title: 'Südmeer 🌊' });
  });

  it.each([
    ['another body', { body: '{"title":"Sudmeer"}' }],
    ['another id', { id: 'a2' }],
    ['another time', { sentAt: new Date(message.sentAt.getTime() + 2000) }],
  ])('is not the signature of %s', (_what, change) => {
    const { 'webhook-signature': signature } = signWebhook(KEY, { ...message, ...change });
    const headers = { ...signWebhook(KEY, message), 'webhook-signature': signature ?? '' };
    expect(() => receiver.verify(message.body, headers)).toThrow(WebhookVerificationError);
  });
});
