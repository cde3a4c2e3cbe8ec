import type { Settings } from '@app/config';
import pino, { type DestinationStream, type Logger } from 'pino';
import { GATHERED_BYTES, gatherLines } from './gather-lines';
import { lineFields } from './line-fields';
import { redactSecrets } from './redact-secrets';

export interface LogSettings extends Pick<Settings, 'logLevel'> {
  /** Whether a person is watching. */
  readonly terminal: boolean;
}

/**
 * JSON lines, or coloured text on a terminal.
 *
 * @param destination left out: standard output
 */
export function openLog({ logLevel, terminal }: LogSettings, destination?: DestinationStream): Logger {
  const options = {
    level: logLevel,
    mixin: lineFields,
    // The line as it is written, because secrets come from anywhere: the message of an error, a URL in its cause.
    hooks: { streamWrite: redactSecrets },
  };
  if (destination) return pino(options, destination);
  if (!terminal) return pino(options, gatherLines(pino.destination({ sync: false, minLength: GATHERED_BYTES })));
  const transport = { target: 'pino-pretty', options: { singleLine: true, ignore: 'pid,hostname' } };
  return pino({ ...options, transport });
}
