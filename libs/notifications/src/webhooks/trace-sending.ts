import { parseUrl } from '@app/contracts';
import { recordFailureOfCurrent, SpanKind, traced } from '@app/observability';
import {
  ATTR_ERROR_TYPE,
  ATTR_HTTP_REQUEST_METHOD,
  ATTR_HTTP_RESPONSE_STATUS_CODE,
  ATTR_SERVER_ADDRESS,
  ATTR_URL_SCHEME,
} from '@opentelemetry/semantic-conventions';
import type { WebhookDelivery } from './webhook-delivery.entity';
import type { Outcome } from './webhook-sender';

/**
 * Sends a callback as a span, whose headers go with it. The address is told by its host alone: in many of them the path is
 * the secret. https://opentelemetry.io/docs/specs/semconv/http/http-spans/#http-client
 */
export function traceSending(
  { id, url }: Pick<WebhookDelivery, 'id' | 'url'>,
  send: () => Promise<Outcome>,
): Promise<Outcome> {
  const { hostname = '', protocol = '' } = parseUrl(url) ?? {};
  const attributes = {
    [ATTR_HTTP_REQUEST_METHOD]: 'POST',
    [ATTR_SERVER_ADDRESS]: hostname,
    [ATTR_URL_SCHEME]: protocol.replace(':', ''),
    'reelwright.webhook.id': id,
  };
  return traced({ name: 'POST', kind: SpanKind.CLIENT, attributes }, async (span) => {
    const outcome = await send();
    const { statusCode, error } = outcome;
    if (statusCode !== null) span.setAttributes({ [ATTR_HTTP_RESPONSE_STATUS_CODE]: statusCode });
    if (error !== null) {
      recordFailureOfCurrent(new Error(error));
      span.setAttributes({ [ATTR_ERROR_TYPE]: String(statusCode ?? 'unreachable') });
    }
    return outcome;
  });
}
