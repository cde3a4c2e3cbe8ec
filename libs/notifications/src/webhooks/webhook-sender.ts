import { type IncomingMessage, STATUS_CODES } from 'node:http';
import { addAbortSignal } from 'node:stream';
import type { Settings } from '@app/config';
import { Fault } from '@app/contracts';
import { currentTraceHeaders, within } from '@app/observability';
import {
  askPinned,
  connectableAddresses,
  errorCode,
  parseAllowedHosts,
  type Reach,
  resolveBySystem,
  type ResolveHost,
} from '@app/storage';
import { signWebhook } from './sign-webhook';
import type { WebhookAttempt } from './webhook-attempt.entity';
import type { WebhookDelivery } from './webhook-delivery.entity';

/** Nothing in an answer but its status matters; what is read on top is for a clean end of the connection. */
const MAX_ANSWER_BYTES = 16 * 1024;
const ANSWER_BODY_MS = 1000;

type WebhookSettings = Pick<Settings, 'webhookAllowedHosts' | 'webhookSecret' | 'webhookTimeoutSeconds'>;

/** What came of a try. */
export type Outcome = Omit<WebhookAttempt, 'deliveryId' | 'number' | 'delivery'>;

/** Hands a callback to its receiver, once. */
export class WebhookSender {
  private readonly reach: Reach;
  private readonly key: Uint8Array | null;
  private readonly timeoutMs: number;

  constructor(settings: WebhookSettings, resolveHost: ResolveHost = resolveBySystem) {
    const allowedHosts = parseAllowedHosts(settings.webhookAllowedHosts);
    this.reach = { allowedHosts, resolveHost, setting: 'WEBHOOK_ALLOWED_HOSTS' };
    this.key = settings.webhookSecret;
    this.timeoutMs = settings.webhookTimeoutSeconds * 1000;
  }

  /** Rejects with the reason of `signal` where that is aborted; what the receiver does is never thrown. */
  async send(delivery: Pick<WebhookDelivery, 'id' | 'url' | 'body'>, signal: AbortSignal): Promise<Outcome> {
    const startedAt = new Date();
    const began = performance.now();
    const verdict = await this.post(delivery, startedAt, signal).catch((error: unknown) => {
      signal.throwIfAborted();
      return { statusCode: null, error: sentenceOf(error) };
    });
    return { startedAt, durationMs: Math.round(performance.now() - began), ...verdict };
  }

  private async post(
    { id, url, body }: Pick<WebhookDelivery, 'id' | 'url' | 'body'>,
    sentAt: Date,
    stop: AbortSignal,
  ): Promise<Pick<Outcome, 'statusCode' | 'error'>> {
    if (!this.key) return { statusCode: null, error: 'This worker has no WEBHOOK_SECRET to sign with.' };
    const timeout = AbortSignal.timeout(this.timeoutMs);
    const signal = AbortSignal.any([stop, timeout]);
    let answer: IncomingMessage | undefined;
    try {
      const target = new URL(url);
      const addresses = await within(this.timeoutMs, () => connectableAddresses(target, this.reach));
      const headers = {
        'content-type': 'application/json',
        'user-agent': 'Reelwright',
        ...currentTraceHeaders(),
        ...signWebhook(this.key, { id, body, sentAt }),
      };
      const limits = { connectTimeoutMs: this.timeoutMs, headersTimeoutMs: this.timeoutMs };
      // The scheme wants no redirects to be followed: they count as failures.
      answer = await askPinned(target, { addresses, limits, headers, signal, body });
      const patience = AbortSignal.any([signal, AbortSignal.timeout(ANSWER_BODY_MS)]);
      await readOn(addAbortSignal(patience, answer)).catch(() => undefined);
      const { statusCode = 0 } = answer;
      return { statusCode, error: flawOf(statusCode) };
    } catch (error) {
      if (timeout.aborted) throw new NoAnswerInTime(this.timeoutMs);
      throw error;
    } finally {
      answer?.destroy();
    }
  }
}

async function readOn(answer: AsyncIterable<Buffer>): Promise<void> {
  let bytes = 0;
  for await (const chunk of answer) {
    bytes += chunk.length;
    if (bytes > MAX_ANSWER_BYTES) return;
  }
}

class NoAnswerInTime extends Error {
  constructor(timeoutMs: number) {
    super(`The receiver did not answer within ${timeoutMs / 1000} s.`);
    this.name = 'NoAnswerInTime';
  }
}

function flawOf(status: number): string | null {
  if (status >= 200 && status <= 299) return null;
  const answer = `The receiver answered ${status}${STATUS_CODES[status] ? ` (${STATUS_CODES[status]})` : ''}`;
  return status >= 300 && status <= 399 ? `${answer}; redirects are not followed.` : `${answer}.`;
}

function sentenceOf(error: unknown): string {
  if (error instanceof Fault || error instanceof NoAnswerInTime) return error.message;
  const code = errorCode(error);
  return `The receiver cannot be reached, or closed the connection${code === undefined ? '' : ` (${code})`}.`;
}
