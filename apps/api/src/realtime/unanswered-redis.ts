import { Redis } from 'ioredis';

/**
 * A connection for callers that ignore the results of their commands, such as the Socket.IO adapter: without this, each
 * command that fails while Redis is down would be an unhandled rejection, and end the process.
 */
export class UnansweredRedis extends Redis {
  override sendCommand(...args: Parameters<Redis['sendCommand']>): unknown {
    const [command] = args;
    command.promise.catch(() => undefined);
    return super.sendCommand(...args);
  }
}
