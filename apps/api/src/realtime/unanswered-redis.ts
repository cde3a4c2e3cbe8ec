import { Redis } from 'ioredis';

/**
 * A connection for callers that do not look at what becomes of their commands, as the Socket.IO adapter: without this,
 * each of them that fails while Redis is away would be an unhandled rejection, and end the process.
 */
export class UnansweredRedis extends Redis {
  override sendCommand(...args: Parameters<Redis['sendCommand']>): unknown {
    const [command] = args;
    command.promise.catch(() => undefined);
    return super.sendCommand(...args);
  }
}
