import { Inject, Logger, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { SETTINGS, type Settings } from '@app/config';
import { within } from '../within';
import { startTracing, type Tracing } from './start-tracing';

const TRACING = Symbol('Tracing');

/** A collector that is away does not hold up the end of a process for longer. */
const FLUSH_MS = 3000;

/** Traces what a process does, where its settings say so. */
@Module({})
export class TracingModule implements OnApplicationShutdown {
  private readonly logger = new Logger(TracingModule.name);

  constructor(@Inject(TRACING) private readonly tracing: Tracing | null) {}

  /** @param serviceName what the process is called in traces */
  static forRoot(serviceName: string): DynamicModule {
    const useFactory = (settings: Settings): Promise<Tracing | null> => startTracing(settings, serviceName);
    return { module: TracingModule, providers: [{ provide: TRACING, inject: [SETTINGS], useFactory }] };
  }

  /** By now the work has ended or was handed back, and with it its spans. */
  async onApplicationShutdown(): Promise<void> {
    const { tracing } = this;
    if (!tracing) return;
    try {
      await within(FLUSH_MS, () => tracing.stop());
    } catch (error) {
      this.logger.warn({ err: error }, 'The last spans could not be sent');
    }
  }
}
