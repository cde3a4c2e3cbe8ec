import { Module, type DynamicModule } from '@nestjs/common';
import { SETTINGS, type Settings } from '@app/config';
import { LoggerModule } from 'nestjs-pino';
import { loggerOptions } from './logger-options';
import { ProcessLogger } from './process-logger';

/** Logging for every process; its own lines go through `ProcessLogger.of(settings)`, given to NestFactory. */
@Module({})
export class ObservabilityModule {
  /** `logRequests`: for a process that serves clients; one that only answers probes leaves it out. */
  static forRoot({ logRequests }: { readonly logRequests: boolean }): DynamicModule {
    return {
      module: ObservabilityModule,
      imports: [
        LoggerModule.forRootAsync({
          inject: [SETTINGS],
          useFactory: ({ logLevel }: Settings) =>
            loggerOptions({ logLevel, logRequests, terminal: process.stdout.isTTY }),
        }),
      ],
      providers: [ProcessLogger],
      exports: [ProcessLogger],
    };
  }
}
