import { Injectable } from '@nestjs/common';
import { Logger } from 'nestjs-pino';

/** Who tells of every module and route at each start. */
const WIRING = new Set(['InstanceLoader', 'RouterExplorer', 'RoutesResolver', 'WebSocketsController']);

/** Writes what Nest and our own code log; how the process was put together only at `debug`. */
@Injectable()
export class ProcessLogger extends Logger {
  override log(message: unknown, ...optional: unknown[]): void {
    if (WIRING.has(String(optional.at(-1)))) this.debug(message, ...optional);
    else super.log(message, ...optional);
  }
}
