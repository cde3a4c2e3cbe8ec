import { Agent } from 'undici';
import type { HostAddress } from './connectable-addresses';
import type { FetchLimits } from './fetch-limits';

/** How long a server may take to let us in, and to begin its answer. */
export type AnswerLimits = Pick<FetchLimits, 'connectTimeoutMs' | 'headersTimeoutMs'>;

/** A connection pool of undici's that connects to these addresses, whatever the name it is asked for. */
export function pinnedAgent(addresses: readonly HostAddress[], limits: AnswerLimits): Agent {
  return new Agent({
    connect: {
      timeout: limits.connectTimeoutMs,
      // Makes Node ask for all addresses, and try one after the other.
      autoSelectFamily: true,
      lookup: (_hostname, _options, callback) => {
        callback(null, [...addresses]);
      },
    },
    headersTimeout: limits.headersTimeoutMs,
    // Whoever reads the body sees to one that stops or comes too slowly.
    bodyTimeout: 0,
  });
}
