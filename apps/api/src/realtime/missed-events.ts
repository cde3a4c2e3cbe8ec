import { CompositionStore } from '@app/compositions';
import { SETTINGS, type Settings } from '@app/config';
import { shareReads } from '@app/observability';
import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { CompositionWatches } from './composition-watches';

/**
 * Redis delivers an event at most once, and not at all while it is unreachable from the worker or this replica.
 * Important events are in PostgreSQL: every heartbeat looks for missed ones there, so that nobody waits forever for the
 * end.
 */
@Injectable()
export class MissedEvents implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(MissedEvents.name);
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly store: CompositionStore,
    private readonly watches: CompositionWatches,
    @Inject(SETTINGS) private readonly settings: Pick<Settings, 'realtimeHeartbeatSeconds'>,
  ) {}

  onApplicationBootstrap(): void {
    const makeUp = shareReads(() => this.makeUp());
    this.timer = setInterval(() => void makeUp(), this.settings.realtimeHeartbeatSeconds * 1000);
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  private async makeUp(): Promise<void> {
    const positions = this.watches.positions();
    if (positions.length === 0) return;
    try {
      for (const kept of await this.store.eventsAfterEach(positions)) this.watches.makeUp(kept);
    } catch (error) {
      this.logger.debug({ err: error }, 'What watchers missed could not be read');
    }
  }
}
