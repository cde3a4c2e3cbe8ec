import { Agent } from 'undici';
import type { HostAddress } from './connectable-addresses';
import type { FetchLimits } from './fetch-limits';

/** A connection pool of undici's that connects to these addresses, whatever the name it is asked for. */
export function pinnedAgent(addresses: readonly HostAddress[], limits: FetchLimits): Agent {
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
    // TransferWatch sees to bodies that stop or come too slowly.
    bodyTimeout: 0,
  });
}
