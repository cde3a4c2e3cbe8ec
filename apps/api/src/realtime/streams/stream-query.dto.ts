import { invalidRequest } from '../../http/api-error';
import { refusal } from '../../validation/field-rule';
import { TextField } from '../../validation/fields/text-field';
import { wholeNumberText, WholeNumberTextField } from '../../validation/fields/whole-number-text-field';
import { SEQ_LIMITS } from '../seq-limits';

const LAST_EVENT_ID = 'Last-Event-ID';

/** The query of a stream's URL, as text. */
export class StreamQueryDto {
  @WholeNumberTextField({
    ...SEQ_LIMITS,
    description: 'The last `seq` that the client has seen; missed events that are still relevant are sent again.',
    optional: true,
  })
  after_seq?: string;

  @TextField({
    minLength: 1,
    maxLength: 2000,
    description: 'Ticket from `POST /api/v1/realtime/tickets`, instead of a key.',
    optional: true,
  })
  ticket?: string;
}

/** The number in the header that an EventSource sends on reconnecting; null: none. @throws ApiError VALIDATION_ERROR */
export function requireLastEventId(header: string | undefined): number | null {
  if (header === undefined || header === '') return null;
  const rule = wholeNumberText(SEQ_LIMITS);
  if (rule.accepts(header)) return Number(header);
  throw invalidRequest([{ path: LAST_EVENT_ID, message: refusal(rule, LAST_EVENT_ID, header) }]);
}

/**
 * The last number that a client has seen; null: none. The header takes precedence: an EventSource that reconnects sends
 * it with its original URL.
 */
export function seenBefore({ after_seq: afterSeq }: StreamQueryDto, lastEventId: number | null = null): number | null {
  return lastEventId ?? (afterSeq === undefined ? null : Number(afterSeq));
}
