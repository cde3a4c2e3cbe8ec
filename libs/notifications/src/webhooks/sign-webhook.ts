import { createHmac } from 'node:crypto';

interface Message {
  readonly id: string;
  readonly body: string;
  readonly sentAt: Date;
}

/**
 * The headers by which a receiver knows that a message is ours, and when it was sent.
 * https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md#signature-scheme
 */
export function signWebhook(key: Uint8Array, { id, body, sentAt }: Message): Record<string, string> {
  const timestamp = String(Math.floor(sentAt.getTime() / 1000));
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}
