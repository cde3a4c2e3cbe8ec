import type { Settings } from '@app/config';
import { Logger, PinoLogger } from 'nestjs-pino';
import type { Logger as Lines } from 'pino';
import { openLog } from './open-log';

/** Who tells of every module and route at each start. */
const WIRING = new Set(['InstanceLoader', 'RouterExplorer', 'RoutesResolver', 'WebSocketsController']);

/** Writes what Nest and our own code log; how the process was put together only at `debug`. */
export class ProcessLogger extends Logger {
  /** For the `logger` option of NestFactory: so that what goes wrong at the start is seen while it does. */
  static of({ logLevel }: Pick<Settings, 'logLevel'>): ProcessLogger {
    const options = { pinoHttp: { logger: openLog({ logLevel, terminal: process.stdout.isTTY }) } };
    return new ProcessLogger(new PinoLogger(options), options);
  }

  /** What it writes them to. */
  get lines(): Lines {
    return this.logger.logger;
  }

  override log(message: unknown, ...optional: unknown[]): void {
    if (WIRING.has(String(optional.at(-1)))) this.debug(message, ...optional);
    else super.log(message, ...optional);
  }
}
