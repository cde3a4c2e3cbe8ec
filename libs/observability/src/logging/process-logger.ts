import { Injectable } from '@nestjs/common';
import type { Settings } from '@app/config';
import { Logger, PinoLogger } from 'nestjs-pino';
import { loggerOptions } from './logger-options';

/** Who tells of every module and route at each start. */
const WIRING = new Set(['InstanceLoader', 'RouterExplorer', 'RoutesResolver', 'WebSocketsController']);

/** Writes what Nest and our own code log; how the process was put together only at `debug`. */
@Injectable()
export class ProcessLogger extends Logger {
  /** For the `logger` option of NestFactory: so that what goes wrong at the start is seen while it does. */
  static of({ logLevel }: Pick<Settings, 'logLevel'>): ProcessLogger {
    const options = loggerOptions({ logLevel, logRequests: false, terminal: process.stdout.isTTY });
    return new ProcessLogger(new PinoLogger(options), options);
  }

  override log(message: unknown, ...optional: unknown[]): void {
    if (WIRING.has(String(optional.at(-1)))) this.debug(message, ...optional);
    else super.log(message, ...optional);
  }
}
