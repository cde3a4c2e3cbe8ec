import type { OpenAPIObject } from '@nestjs/swagger';
import { operationsOf, type Operation } from './operations-of';

/** Callback messages, by the operation that takes the `callback_url`. */
const WEBHOOKS = {
  createComposition: {
    name: 'compositionEnded',
    body: 'CompositionCallbackDto',
    summary: 'A composition has finished',
  },
  processClips: {
    name: 'clipJobEnded',
    body: 'ClipJobCallbackDto',
    summary: 'All clips of a job have finished',
  },
} as const;
type Webhook = (typeof WEBHOOKS)[keyof typeof WEBHOOKS];

/** https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md */
const HEADERS = [
  {
    name: 'webhook-id',
    description: 'Identical for every attempt: use it to discard duplicates.',
    example: 'a6f1d3c1',
  },
  { name: 'webhook-timestamp', description: 'Time of this attempt: Unix time in seconds.', example: '1767225600' },
  {
    name: 'webhook-signature',
    description:
      '`v1,` followed by the Base64-encoded HMAC-SHA256 of `{id}.{timestamp}.{body}`, keyed with the secret.',
    example: 'v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=',
  },
];

/** Documents callbacks, both at the operation that requests them and under `webhooks`. */
export function documentWebhooks(document: OpenAPIObject): OpenAPIObject {
  const webhooks: Record<string, object> = {};
  for (const { operation } of operationsOf(document)) {
    const webhook = WEBHOOKS[operation.operationId as keyof typeof WEBHOOKS] as Webhook | undefined;
    if (!webhook) continue;
    operation.callbacks = { ended: { '{$request.body#/callback_url}': { post: callOf(webhook) } } };
    webhooks[webhook.name] = { post: { operationId: webhook.name, ...callOf(webhook) } };
  }
  return Object.assign(document, { webhooks });
}

function callOf({ summary, body }: Webhook): Operation {
  return {
    tags: ['Callbacks'],
    summary,
    description:
      'Signed according to Standard Webhooks. Failed deliveries are retried with exponential backoff for up to 24 ' +
      'hours.',
    security: [],
    parameters: HEADERS.map((header) => ({ ...header, in: 'header', required: true, schema: { type: 'string' } })),
    requestBody: {
      required: true,
      content: { 'application/json': { schema: { $ref: `#/components/schemas/${body}` } } },
    },
    responses: {
      '2XX': { description: 'Received.' },
      '410': { description: 'The receiver wants no more attempts: delivery stops.' },
      default: { description: 'Any other status, or no response: the delivery is retried.' },
    },
  };
}
