export { JobProducer, type JobToEnqueue } from './job-producer';
export { OutboxRelay } from './outbox-relay';
export { QueueConsumer } from './queue-consumer';
export { QueueDepths, type QueueDepth } from './queue-depths';
export { QueueingModule } from './queueing.module';
export { type ClaimedTask, type Commit, type TaskContext, TaskHandler } from './task-handler';
export { TaskQueue, type NewTask } from './task-queue';
export { TaskRunner } from './task-runner';
export { Task } from './task.entity';
