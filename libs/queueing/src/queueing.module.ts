import { BullModule } from '@nestjs/bull';
import { Module, type DynamicModule, type ModuleMetadata, type Type } from '@nestjs/common';
import { SETTINGS, type Settings } from '@app/config';
import { MetricsModule } from '@app/observability';
import { BullJobProducer } from './bull-job-producer';
import { JobProducer } from './job-producer';
import { OutboxRelay } from './outbox-relay';
import { PoolSlots } from './pool-slots';
import { QueueConsumer, TASK_HANDLERS } from './queue-consumer';
import { QueueDepths } from './queue-depths';
import { QueueRoom } from './queue-room';
import { QUEUE_NAMES } from './queue-table';
import type { TaskHandler } from './task-handler';
import { TaskIntake } from './task-intake';
import { TaskLeases } from './task-leases';
import { TaskQueue } from './task-queue';
import { TaskRunner } from './task-runner';
import { WorkerCensus } from './worker-census';
import { WorkerPresence } from './worker-presence';
import { WorkerQueues } from './worker-queues';

export interface ConsumerOptions {
  /** Modules that provide the handlers' dependencies and the worker's `HealthReporter`. */
  readonly imports: NonNullable<ModuleMetadata['imports']>;
  /** One per queue. */
  readonly handlers: readonly Type<TaskHandler>[];
}

/** For producing tasks: imported by every process that adds work. Consumes nothing. */
@Module({
  imports: [
    BullModule.forRootAsync({
      inject: [SETTINGS],
      useFactory: (settings: Settings) => ({ url: settings.redisUrl, prefix: 'reelwright' }),
    }),
    BullModule.registerQueue(...QUEUE_NAMES.map((name) => ({ name }))),
  ],
  providers: [
    { provide: JobProducer, useClass: BullJobProducer },
    OutboxRelay,
    PoolSlots,
    QueueDepths,
    QueueRoom,
    TaskQueue,
    WorkerCensus,
  ],
  exports: [JobProducer, PoolSlots, QueueDepths, QueueRoom, WorkerCensus, TaskQueue, OutboxRelay, BullModule],
})
export class QueueingModule {
  /** For consuming tasks as well: only for the worker. */
  static consuming({ imports, handlers }: ConsumerOptions): DynamicModule {
    return {
      module: QueueConsumptionModule,
      imports: [QueueingModule, MetricsModule, ...imports],
      providers: [
        ...handlers,
        { provide: TASK_HANDLERS, inject: [...handlers], useFactory: (...all: TaskHandler[]) => all },
        TaskIntake,
        TaskLeases,
        TaskRunner,
        QueueConsumer,
        WorkerPresence,
        WorkerQueues,
      ],
      exports: [QueueConsumer, TaskRunner],
    };
  }
}

@Module({})
class QueueConsumptionModule {}
